package org.aver.reader.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/** Finds the names of an article: the tagger's, told apart by their words, and weapons from a list. Thread-safe. */
public final class Names implements Stage {
    private final Tagger tagger;

    public Names(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Set<Layer> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.NAMES);
    }

    @Override
    public void read(Draft draft) {
        draft.names().addAll(of(draft.passage()).stream()
                .filter(n -> draft.zoneAt(n.span().start()).isRead()).toList());
    }

    /** The names of a passage, by span; none overlaps another. */
    public List<Name> of(Passage passage) {
        List<Name> names = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Name name : tagger.names(passage)) {
            Name tidy = tidy(passage, name);
            names.add(tidy);
            taken.set(tidy.first(), tidy.end());
        }
        for (Sentence sentence : passage.sentences()) {
            for (Weapons.Found w : Weapons.builtIn().in(passage.tokens(), sentence)) {
                if (taken.get(w.first(), w.end()).isEmpty()) {
                    names.add(new Name(passage.span(w.first(), w.end()), w.first(), w.end(), Name.Type.WEAPON));
                }
            }
        }
        names.sort(Comparator.comparing(Name::span));
        return names;
    }

    /** Without article in front; a country by its whole name is a place, a place with a facility's word a facility. */
    private Name tidy(Passage passage, Name name) {
        int first = name.first();
        if (name.size() > 1 && passage.tokens().get(first).chars().equalsIgnoreCase("the")) {
            first++;
        }
        List<String> words = passage.tokens().subList(first, name.end()).stream().map(Token::chars).toList();
        return new Name(passage.span(first, name.end()), first, name.end(), type(words, name.type()));
    }

    private Name.Type type(List<String> words, Name.Type type) {
        Countries.Entry country = Countries.builtIn().of(words);
        if (country != null && type != Name.Type.PERSON) {
            return country.isPeople() ? Name.Type.PEOPLE : Name.Type.PLACE;
        }
        return type == Name.Type.PLACE && isFacility(words) ? Name.Type.FACILITY : type;
    }

    /** Whether a place's name says that it is a facility: "Arrel Bridge", "Port of Cassel". */
    public static boolean isFacility(List<String> words) {
        int of = words.indexOf("of");
        String head = of > 0 ? words.get(of - 1) : words.getLast();
        return words.size() > 1 && Lexicon.builtIn().is(Lexicon.Kind.FACILITY, head);
    }
}
