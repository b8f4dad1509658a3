package org.aver.training.name;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.reader.name.Countries;
import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name;
import org.aver.reader.name.Names;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;
import org.aver.training.name.GoldText.Gold;

/**
 * The house's way to count names, laid over both corpora: no article before a name; a country by its name is a place, even where
 * it acts or plays; nations, religions and followings are peoples; a place with a facility's word is a facility; an
 * address of the web is no name.
 */
final class House {
    private House() {
    }

    static boolean isPeople(String words) {
        List<String> tokens = tokens(words);
        Countries.Entry entry = Countries.builtIn().of(tokens);
        Lexicon lexicon = Lexicon.builtIn();
        return entry != null && entry.isPeople() || tokens.size() == 1
                && (lexicon.is(Lexicon.Kind.RELIGION, words) || lexicon.is(Lexicon.Kind.CONTINENT, words));
    }

    private static boolean isCountry(String words) {
        Countries.Entry entry = Countries.builtIn().of(tokens(words));
        return entry != null && !entry.isPeople();
    }

    private static List<String> tokens(String words) {
        return Passage.of(words).tokens().stream().map(Token::chars).toList();
    }

    static List<Gold> names(String chars, List<Gold> names) {
        Text text = Text.of(chars);
        List<Gold> told = new ArrayList<>();
        for (Gold name : names) {
            Span span = withoutArticle(text, name.span());
            String words = text.slice(span);
            if (!words.contains("://")) {
                told.add(new Gold(span, type(words, name.type())));
            }
        }
        return told;
    }

    private static Name.Type type(String words, Name.Type type) {
        if (type != Name.Type.PERSON && isCountry(words)) {
            return Name.Type.PLACE;
        }
        if (type == Name.Type.PLACE && Names.isFacility(tokens(words))) {
            return Name.Type.FACILITY;
        }
        return type == Name.Type.OTHER && isPeople(words) ? Name.Type.PEOPLE : type;
    }

    private static Span withoutArticle(Text text, Span span) {
        return span.length() > 4 && text.slice(span).regionMatches(true, 0, "the ", 0, 4)
                ? new Span(span.start() + 4, span.end())
                : span;
    }
}
