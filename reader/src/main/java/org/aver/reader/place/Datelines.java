package org.aver.reader.place;

/** "MONTEL, Nov. 3 (Agency) —": the place in front of a report. */
final class Datelines {
    private static final int LONGEST = 14;

    private Datelines() {
    }

    /** Whether a mention opens its sentence and a dash follows soon, or a bracket with an agency and then a dash. */
    static boolean isDateline(Page page, Candidate mention) {
        if (page.first[mention.first()] != mention.first()) {
            return false;
        }
        int limit = Math.min(page.end[mention.first()], mention.end() + LONGEST);
        for (int i = mention.end(); i < limit; i++) {
            String chars = page.chars(i);
            if (chars.equals("\u2014") || chars.equals("\u2013") || chars.startsWith("--") || chars.equals("-")
                    || i == mention.end() && chars.equals("(")) {
                return true;
            }
            boolean word = !page.keys[i].isEmpty();
            if (word && !page.isCapitalised(i) && !Character.isDigit(chars.charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
