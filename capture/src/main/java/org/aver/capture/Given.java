package org.aver.capture;

import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the file; each wins over what the file says.
 *
 * @param published as the user typed it: an ISO date or date-time, anything else is warned of and unknown
 * @param language  BCP 47
 */
public record Given(@Nullable String title, @Nullable String publisher, @Nullable String published,
        @Nullable String language) {
    public static final Given NOTHING = new Given(null, null, null, null);
}
