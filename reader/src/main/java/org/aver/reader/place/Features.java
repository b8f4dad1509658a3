package org.aver.reader.place;

import java.util.ArrayList;
import java.util.List;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.name.Case;
import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name;
import org.aver.reader.place.Candidate.Form;

/**
 * What speaks for and against a candidate being a place, as names of features. No feature holds the candidate's own words, so no
 * place is known to the weights.
 */
final class Features {
    private static final Lexicon LEXICON = Lexicon.builtIn();

    private Features() {
    }

    static List<String> of(Page page, Candidate candidate) {
        List<String> features = new ArrayList<>();
        features.add("bias");
        String form = candidate.form().name();
        features.add("form:" + form);
        String tag = tag(page, candidate);
        features.add("tag:" + tag);
        features.add("tag:" + tag + "+form:" + form);
        gazetteer(candidate, tag, features);
        before(page, candidate, features);
        after(page, candidate, features);
        itself(page, candidate, features);
        return features;
    }

    /** The type of the name around the candidate and how the two lie to each other. */
    private static String tag(Page page, Candidate candidate) {
        Name name = page.names[candidate.first()];
        if (name == null) {
            return page.names[candidate.end() - 1] == null ? "none" : "overlaps";
        }
        boolean same = name.first() == candidate.first() && name.end() == candidate.end();
        String where = same
                ? "is"
                : name.end() <= candidate.end() && name.first() >= candidate.first()
                        ? "holds"
                        : name.first() == candidate.first()
                                ? "begins"
                                : name.end() == candidate.end() ? "ends" : "inside";
        return name.type() + "." + where;
    }

    private static void gazetteer(Candidate candidate, String tag, List<String> features) {
        Found best = null;
        boolean main = false;
        for (Found found : candidate.entries()) {
            main |= found.isMainName();
            if (best == null || Prior.of(found) > Prior.of(best)) {
                best = found;
            }
        }
        String kind = best == null ? candidate.inner() == null ? "none" : "inner" : group(best.entry());
        features.add("kind:" + kind);
        features.add("kind:" + kind + "+tag:" + tag);
        features.add("kind:" + kind + "+words:" + Math.min(candidate.size(), 3));
        if (!main) {
            features.add("alternate+" + kind);
        }
        int many = candidate.entries().size();
        features.add("many:" + (many > 9 ? "10" : many > 2 ? "3" : "1"));
    }

    private static String group(Entry entry) {
        Kind kind = entry.kind();
        if (kind == Kind.FACILITY || kind == Kind.FEATURE) {
            return "none"; // so many words name some hill that it says nothing
        }
        if (!kind.isSettlement()) {
            return kind.name();
        }
        long people = entry.population();
        return kind == Kind.NEIGHBOURHOOD
                ? "PART"
                : people >= 1_000_000
                        ? "T6"
                        : people >= 100_000 ? "T5" : people >= 10_000 ? "T4" : people >= 2_000 ? "T3" : "T2";
    }

    private static void before(Page page, Candidate candidate, List<String> features) {
        int at = candidate.first() - 1;
        if (!page.inSentence(at, candidate.first())) {
            features.add("before:|");
            return;
        }
        if (page.isCapitalised(at)) {
            String chars = page.chars(at);
            features.add(LEXICON.is(Lexicon.Kind.TITLE, chars)
                    ? "before:title"
                    : LEXICON.isFirstName(chars)
                            ? "before:first-name"
                            : page.typeAt(at) != null ? "before:" + page.typeAt(at) : "before:Capital");
            if (page.inSentence(at - 1, candidate.first()) && page.lower[at].length() <= 2) {
                features.add("before:initial");
            }
            return;
        }
        features.add("before:" + page.lower[at]);
        if (page.lower[at].equals("the") || page.lower[at].equals(",")) {
            features.add("before2:" + page.word(at - 1, candidate.first()) + " " + page.lower[at]);
        }
    }

    private static void after(Page page, Candidate candidate, List<String> features) {
        int at = candidate.end();
        if (!page.inSentence(at, candidate.first())) {
            features.add("after:|");
            return;
        }
        if (!page.isCapitalised(at)) {
            features.add("after:" + page.lower[at]);
            return;
        }
        String chars = page.chars(at);
        Name around = page.names[at];
        boolean joined = around != null && around.equals(page.names[candidate.first()]);
        String what = LEXICON.is(Lexicon.Kind.FACILITY, chars)
                ? "facility"
                : LEXICON.is(Lexicon.Kind.ORGANISATION, chars)
                        ? "organisation"
                        : LEXICON.is(Lexicon.Kind.PLACE, chars)
                                ? "place"
                                : LEXICON.is(Lexicon.Kind.TITLE, chars) ? "title" : "Capital";
        features.add("after:" + what + (joined ? "+joined" : ""));
        if (page.inSentence(at + 1, candidate.first()) && page.isCapitalised(at + 1)) {
            features.add("after2:" + (LEXICON.is(Lexicon.Kind.ORGANISATION, page.chars(at + 1))
                    ? "organisation"
                    : LEXICON.is(Lexicon.Kind.FACILITY, page.chars(at + 1)) ? "facility" : "Capital"));
        }
    }

    private static void itself(Page page, Candidate candidate, List<String> features) {
        int at = candidate.first();
        String chars = page.chars(at);
        boolean one = candidate.size() == 1;
        features.add("case:" + page.cases[at]);
        if (page.first[at] == at) {
            features.add(one ? "opens+one" : "opens");
        }
        if (page.small.contains(candidate.key())) {
            features.add("small");
        }
        if (one && LEXICON.isFirstName(chars)) {
            features.add("first-name");
        }
        if (one && page.persons.containsKey(candidate.key())) {
            features.add("person-elsewhere");
        }
        if (one && chars.length() <= 5 && chars.length() > 1
                && page.lower[at].toUpperCase(java.util.Locale.ROOT).equals(chars)
                && page.cases[at] != Case.NONE) {
            features.add("capitals");
        }
        if (one && !LEXICON.of(chars).isEmpty()) {
            features.add("class:" + LEXICON.of(chars).iterator().next());
        }
        Name.Type last = candidate.size() > 1 && Names.isFacility(page, candidate) ? Name.Type.FACILITY : null;
        if (last != null) {
            features.add("facility+" + (candidate.isKnown() ? "known" : "unknown"));
        }
        if (candidate.form() == Form.PEOPLE && page.lower[candidate.end() - 1].endsWith("s")
                && !page.lower[candidate.end() - 1].endsWith("ss")) {
            features.add("people:plural");
        }
        if (candidate.form() == Form.PEOPLE) {
            int next = candidate.end();
            boolean noun = page.inSentence(next, at) && !page.keys[next].isEmpty() && !page.lower[next].equals("and");
            features.add(noun ? "people:word-follows" : "people:alone");
        }
    }

    /** What a candidate's words say it is. */
    private static final class Names {
        static boolean isFacility(Page page, Candidate candidate) {
            return org.aver.reader.name.Names
                    .isFacility(page.tokens.subList(candidate.first(), candidate.end()).stream()
                            .map(org.aver.reader.text.Token::chars).toList());
        }
    }
}
