package org.aver.workbench.mask;

import java.util.Locale;
import org.aver.core.Digest;

/**
 * Who says something, as pages across articles may show it.
 *
 * @param name     a name, or the words that describe a source, without private persons' names
 * @param kind     as people write it: "ministry", "person", "hearsay"
 * @param isPublic an organisation or an office-holder, who has a page of their own
 */
public record Speaker(String name, String kind, boolean isPublic) {
    /** Names the page: 12 hex digits of the name's hash; "the" and case make no difference. */
    public String id() {
        return Digest.sha256(plain()).substring(0, 12);
    }

    /** The name as it is compared and ordered. */
    public String plain() {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "").replace('’', '\'').strip();
    }
}
