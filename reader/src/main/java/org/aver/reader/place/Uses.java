package org.aver.reader.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Place.Use;
import org.aver.reader.DataFile;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name;
import org.aver.reader.place.Candidate.Form;
import org.jspecify.annotations.Nullable;

/** How a place's name is used: for the place, for who acts there, or to say what something else is. Immutable and thread-safe. */
final class Uses {
    private final Set<String> acts = new HashSet<>();
    private final Set<String> actsOn = new HashSet<>();

    Uses() {
        for (String[] row : DataFile.rows(Uses.class, "uses.tsv")) {
            (row[0].equals("metonym") ? acts : actsOn).addAll(List.of(row[1].split("\\|")));
        }
    }

    Use of(Page page, Candidate mention, @Nullable Entry entry) {
        if (mention.form() == Form.PEOPLE || isInOrganisation(page, mention)) {
            return Use.MODIFIER;
        }
        int next = mention.end();
        if (page.inSentence(next, mention.first())) {
            String word = page.lower[next];
            if (!page.isCapitalised(next) && (Lexicon.builtIn().is(Lexicon.Kind.ORGANISATION, word)
                    || Lexicon.builtIn().is(Lexicon.Kind.TITLE, word) && !acts.contains(word))) {
                return Use.MODIFIER;
            }
        }
        return entry != null && mayAct(entry) && actsHere(page, mention) ? Use.METONYM : Use.LITERAL;
    }

    private static boolean isInOrganisation(Page page, Candidate mention) {
        Name name = page.names[mention.first()];
        return name != null && name.type() != Name.Type.PLACE && name.type() != Name.Type.PEOPLE
                && name.size() > mention.size() && name.first() <= mention.first() && name.end() >= mention.end();
    }

    private static boolean mayAct(Entry entry) {
        return entry.kind() == Kind.COUNTRY || entry.kind() == Kind.CAPITAL || entry.kind() == Kind.REGION
                || entry.kind() == Kind.CONTINENT;
    }

    /** A verb of acting behind it, or before it; "in Dresk said" belongs to another. */
    private boolean actsHere(Page page, Candidate mention) {
        String before = page.word(mention.first() - 1, mention.first());
        if (actsOn.contains(before)) {
            return true;
        }
        int next = mention.end();
        String verb = page.word(next, mention.first());
        if (verb.equals("has") || verb.equals("have") || verb.equals("had") || verb.equals("also")) {
            verb = page.word(next + 1, mention.first());
        }
        boolean subject = before.equals("|") || !page.inSentence(mention.first() - 1, mention.first())
                || page.keys[mention.first() - 1].isEmpty() || before.equals("that") || before.equals("and")
                || before.equals("but") || before.equals("as") || before.equals("while") || before.equals("the");
        return subject && acts.contains(verb);
    }
}
