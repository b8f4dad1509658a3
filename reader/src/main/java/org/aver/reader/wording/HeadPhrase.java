package org.aver.reader.wording;

/** The phrase that heads a source: before a preposition, a comma or a relative, and after a possessive. */
final class HeadPhrase {
    private HeadPhrase() {
    }

    /** "spokesman" in "the ministry's spokesman", "the ministry" in "the ministry of health". */
    static Run of(Page page, Run run) {
        int first = run.first();
        int end = first;
        for (int i = first; i < run.end(); i++) {
            boolean possessive = page.is(i, "'s") || page.is(i, "'");
            if (possessive && i + 1 < run.end() && page.isWord(i + 1) && !page.of("after_head", i + 1)) {
                first = i + 1;
            } else if (possessive || i > first && (page.of("after_head", i) || page.is(i, "a") || page.is(i, "an"))
                    || !page.isWord(i) && i > first) {
                break;
            }
            end = i + 1;
        }
        return new Run(first, Math.max(end, first + 1));
    }

    static boolean holds(Page page, Run run, String name) {
        for (int i = run.first(); i < run.end(); i++) {
            if (page.of(name, i)) {
                return true;
            }
        }
        return false;
    }
}
