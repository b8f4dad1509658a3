package org.aver.reader.wording;

import java.util.List;

/** Whether a content announces harm to come: what a plain "said", a warning or a vow then makes a threat. */
final class Threats {
    private static final int AFTER = 6;

    private Threats() {
    }

    /** The speaker's own deed, or one that will be done to somebody: "it would strike", "looters would be shot". */
    static boolean isDeed(MainClause main) {
        Page page = main.page();
        int will = main.position("future");
        if (will < 0) {
            return false;
        }
        List<Integer> rest = main.tokens().subList(will + 1, Math.min(main.tokens().size(), will + 1 + AFTER));
        boolean passive = rest.stream().anyMatch(i -> page.is(i, "be"));
        boolean harm = rest.stream().anyMatch(i -> page.formOf("harm_deed", i));
        boolean attacks = main.tokens().subList(0, will).stream().anyMatch(i -> page.of("attack", i));
        return harm && (passive || main.isOfSelf()) || rest.stream().anyMatch(i -> page.of("harm_always", i))
                || attacks && rest.stream().anyMatch(i -> page.is(i, "follow"));
    }

    /** What a warning threatens with besides: "would pay a heavy price", "its guns would answer". */
    static boolean isWarned(MainClause main) {
        return isDeed(main) || main.position("future") >= 0 && main.hasForm("harm_warned");
    }

    /** What a vow threatens with: "to strike the capital", "revenge". */
    static boolean isVowed(MainClause main) {
        return main.hasForm("harm_deed") || main.hasForm("harm_warned") || main.has("harm_always");
    }
}
