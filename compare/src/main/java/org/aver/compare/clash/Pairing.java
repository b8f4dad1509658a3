package org.aver.compare.clash;

import org.aver.compare.clash.Comparison.Between;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;

/** Whose two claims are. */
final class Pairing {
    private Pairing() {
    }

    static Between of(Page one, Speaker first, Page other, Speaker second) {
        if (first.same(second)) {
            return Between.SAME_SPEAKER;
        }
        boolean outlet = (first.kind() == Speaker.Kind.OUTLET) != (second.kind() == Speaker.Kind.OUTLET);
        return outlet && one == other ? Between.OUTLET_AND_SOURCE : Between.TWO_SPEAKERS;
    }

    /** "the health office said", "The Harrow Post writes" for the line that says why. */
    static String says(Speaker speaker) {
        return switch (speaker.kind()) {
            case OUTLET -> speaker.name() + " itself";
            case NOBODY -> "somebody unnamed";
            case NAMED, UNNAMED -> speaker.name();
        };
    }
}
