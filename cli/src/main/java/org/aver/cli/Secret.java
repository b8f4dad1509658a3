package org.aver.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aver.ledger.LedgerException;

/** A password, typed unseen at a terminal or given as the first line of standard input. */
final class Secret {
    private static final int MOST = 4096;

    private Secret() {
    }

    /** @throws IllegalArgumentException where none is given, or it is typed otherwise the second time */
    static char[] read(Console console, String prompt) {
        var terminal = Boolean.getBoolean("aver.in.terminal") ? System.console() : null;
        if (terminal != null) {
            char[] first = terminal.readPassword("%s: ", prompt);
            char[] second = terminal.readPassword("Once more: ");
            if (first == null || !Arrays.equals(first, second)) {
                throw new IllegalArgumentException("the two passwords are not the same");
            }
            return first;
        }
        try {
            var line = new ByteArrayOutputStream();
            for (int b = console.in().read(); b >= 0 && b != '\n' && line.size() < MOST; b = console.in().read()) {
                line.write(b);
            }
            String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
            char[] password = (read.endsWith("\r") ? read.substring(0, read.length() - 1) : read).toCharArray();
            if (password.length == 0) {
                throw new IllegalArgumentException(
                        "a password is missing; type it, or give it as the first line of standard"
                                + " input");
            }
            return password;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the password is not UTF-8", e);
        } catch (IOException e) {
            throw new LedgerException("the password cannot be read: " + e.getMessage(), e);
        }
    }
}
