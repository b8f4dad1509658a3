package org.aver.ledger.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.CharBuffer;

/** Passwords by Argon2id, with the cost that OWASP asks for at least: 19 MiB, two passes, one lane. */
public final class Password {
    private static final int LEAST = 10;
    private static final int MOST = 1024;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private Password() {
    }

    /**
     * The hash of a password with a salt of its own, such as {@code $argon2id$v=19$m=19456,t=2,p=1$…}.
     *
     * @throws IllegalArgumentException where the password is shorter than 10 or longer than 1,024 characters
     */
    public static String hash(char[] password) {
        if (password.length < LEAST || password.length > MOST) {
            throw new IllegalArgumentException("a password has " + LEAST + " characters or more, and 1,024 at most");
        }
        return com.password4j.Password.hash(CharBuffer.wrap(password)).addRandomSalt(SALT_BYTES).with(FUNCTION)
                .getResult();
    }

    /** Whether a password is the one of a hash. Takes the same time for every password of that hash. */
    public static boolean matches(char[] password, String hash) {
        return password.length <= MOST && com.password4j.Password.check(CharBuffer.wrap(password), hash)
                .with(Argon2Function.getInstanceFromHash(hash));
    }
}
