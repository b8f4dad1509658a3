package org.aver.reader.place;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Article;
import org.aver.reader.Draft;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name;
import org.aver.reader.place.Candidate.Form;
import org.jspecify.annotations.Nullable;

/** Finds what may name a place: names of the gazetteer, names that the tagger takes for places, words for people. */
final class Spotter {
    private static final int MOST_WORDS = 6;
    private static final int SHORT = 4;
    private static final long KNOWN = 100_000;
    private static final Lexicon LEXICON = Lexicon.builtIn();

    private final Gazetteer gazetteer;
    private final ShortNames shortNames;
    private final Peoples peoples;

    Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.shortNames = new ShortNames(gazetteer);
        this.peoples = new Peoples(gazetteer);
    }

    /** The candidates that begin at a token, the likeliest reading first; a later one counts where an earlier one is refused. */
    List<Candidate> at(Page page, int at) {
        List<Candidate> found = new ArrayList<>(2);
        Candidate shortened = shortNames.at(page, at);
        Candidate people = shortened == null ? peoples.at(page, at) : null;
        if (shortened != null) {
            found.add(shortened);
        } else if (people != null) {
            found.add(people);
        }
        if (!page.mayName(at) || shortened != null && shortened.form() == Form.CODE) {
            return found;
        }
        Candidate whole = known(page, at);
        Candidate tagged = tagged(page, at, whole);
        Candidate known = whole != null && isStreet(page, whole) ? null : whole;
        if (tagged != null) {
            found.add(tagged);
        }
        if (known != null && people == null && shortened == null || known != null && longer(known, found)) {
            found.add(known);
        }
        found.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return found;
    }

    private static boolean longer(Candidate known, List<Candidate> others) {
        return others.stream().allMatch(other -> known.size() > other.size());
    }

    /** The names of the gazetteer in words that stand in no text, the longest first at each word. */
    List<Candidate> known(String words) {
        Article article = new Article("", null, "", null, null, null, null, null, words, List.of(), List.of());
        Page page = new Page(new Draft(article));
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < page.size();) {
            Candidate known = page.mayName(i) ? known(page, i) : null;
            if (known != null && isName(page, known)) {
                found.add(known);
            }
            i = known == null ? i + 1 : known.end();
        }
        return found;
    }

    /** The longest name of the gazetteer. */
    private @Nullable Candidate known(Page page, int at) {
        int limit = Math.min(page.end[at], at + MOST_WORDS);
        if (isTownOf(page, at)) {
            return null;
        }
        for (int end = limit; end > at; end--) {
            if (!page.mayName(end - 1) || page.keys[end - 1].isEmpty()) {
                continue;
            }
            if (holdsBreak(page, at, end) || end == at + 1 && isBare(page, at)) {
                continue;
            }
            String key = page.key(at, end);
            List<Found> entries = gazetteer.find(key);
            if (!entries.isEmpty() && !(end == at + 1 && isWord(page, at, entries))) {
                return new Candidate(at, end, Form.NAME, key, entries, null);
            }
        }
        return null;
    }

    /** "Achel Avenue", "the 400 block of Achel": no place of that name. */
    private static boolean isStreet(Page page, Candidate known) {
        int next = known.end();
        boolean named = page.inSentence(next, known.first()) && page.isCapitalised(next)
                && PlaceWords.is("street", page.lower[next]);
        return named || page.word(known.first() - 1, known.first()).equals("of")
                && PlaceWords.is("stretch", page.word(known.first() - 2, known.first()));
    }

    /** "God", "AI": a short plain word that only small towns bear, and only with the marks left out, Göd and 'Ayy. */
    private static boolean isWord(Page page, int at, List<Found> entries) {
        String chars = page.chars(at);
        return chars.length() <= SHORT && chars.chars().allMatch(c -> c < 0x80)
                && entries.stream().allMatch(f -> f.entry().kind().isSettlement() && f.entry().population() < KNOWN
                        && !f.entry().name().equalsIgnoreCase(chars));
    }

    /** "the West", "Central": towns of such names are too rare to be meant, but where what holds them follows as in "West, Texas". */
    private static boolean isBare(Page page, int at) {
        return LEXICON.is(Lexicon.Kind.PLACE, page.chars(at)) && !page.word(at + 1, at).equals(",");
    }

    /** "City of Achel": the name is Achel. */
    private boolean isTownOf(Page page, int at) {
        return PlaceWords.is("town", page.lower[at]) && page.word(at + 1, at).equals("of")
                && page.inSentence(at + 2, at) && page.mayName(at + 2) && known(page, at + 2) != null;
    }

    /** A comma, bracket or quotation mark inside is no part of a name. */
    private static boolean holdsBreak(Page page, int from, int end) {
        for (int i = from; i < end; i++) {
            if (page.keys[i].isEmpty() && !"-–'’/&".contains(page.chars(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Candidate tagged(Page page, int at, @Nullable Candidate known) {
        Name name = page.names[at];
        boolean place = name != null && name.first() == at
                && (name.type() == Name.Type.PLACE || name.type() == Name.Type.FACILITY);
        if (!place || known != null && known.end() >= name.end() || name.size() == 1 && isBare(page, at)) {
            return null;
        }
        String key = page.key(at, name.end());
        if (gazetteer.find(key).isEmpty() && (isPart(page, at, name.end()) || isOf(page, name.end(), known))) {
            return null;
        }
        return new Candidate(at, name.end(), Form.NAME, key, gazetteer.find(key), inner(page, at, name.end(), known));
    }

    /** The place whose name a longer name bears: Achel in "Achel Town Hall" and in "Greater Achel Council", none in "Central Bank". */
    private @Nullable Candidate inner(Page page, int at, int end, @Nullable Candidate known) {
        int from = at;
        while (from < end && LEXICON.is(Lexicon.Kind.PLACE, page.chars(from))) {
            from++;
        }
        Candidate behind = from == at || from == end ? null : known(page, from);
        if (behind != null && behind.end() <= end && isName(page, behind)) {
            return behind;
        }
        return known != null && isName(page, known) ? known : null;
    }

    private static boolean isName(Page page, Candidate known) {
        return known.size() > 1 || LEXICON.of(page.chars(known.first())).isEmpty();
    }

    /** "North Achel", "Metro Achel": the place is the last word, the first says which part. */
    private boolean isPart(Page page, int at, int end) {
        return LEXICON.is(Lexicon.Kind.PLACE, page.chars(at)) && !LEXICON.is(Lexicon.Kind.PLACE, page.chars(end - 1))
                && !gazetteer.find(page.key(at + 1, end)).isEmpty();
    }

    /** "Dravia Highway Patrol", "Dravia State": a body or a division that bears a known name. */
    private static boolean isOf(Page page, int end, @Nullable Candidate known) {
        if (known == null) {
            return false;
        }
        String last = page.chars(end - 1);
        return LEXICON.is(Lexicon.Kind.ORGANISATION, last) || page.lower[end - 1].equals("state")
                || known.entries().stream().anyMatch(f -> f.entry().kind() == Kind.COUNTRY);
    }
}
