package org.aver.capture.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without what no text holds: NULs and lone surrogates become U+FFFD, one for one, so that no offset moves. Bidi
 * controls and terminal escapes stay.
 *
 * @param warnings one sentence a kind of repair
 */
public record Mended(String text, List<String> warnings) {
    public Mended {
        warnings = List.copyOf(warnings);
    }

    public static Mended of(String text) {
        StringBuilder mended = null;
        int nuls = 0;
        int surrogates = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
                nuls += c == 0 ? 1 : 0;
                surrogates += c == 0 ? 0 : 1;
            }
        }
        var warnings = new ArrayList<String>();
        if (nuls > 0) {
            warnings.add(nuls + (nuls == 1 ? " NUL is" : " NULs are") + " read as U+FFFD.");
        }
        if (surrogates > 0) {
            warnings.add(surrogates + (surrogates == 1 ? " lone surrogate is" : " lone surrogates are")
                    + " read as U+FFFD.");
        }
        return new Mended(mended == null ? text : mended.toString(), warnings);
    }
}
