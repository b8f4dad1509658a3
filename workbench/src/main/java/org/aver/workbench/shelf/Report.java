package org.aver.workbench.shelf;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One kept article, without its text.
 *
 * @param key      64 hex digits
 * @param day      local day of publication, or null
 * @param warnings how many things could not be read in it
 */
public record Report(String key, String title, String publisher, @Nullable String published, @Nullable LocalDate day,
        @Nullable String language, String reader, Instant keptAt, int statements, int figures, int warnings) {
    /** The key as people and addresses use it. */
    public String brief() {
        return key.substring(0, 12);
    }
}
