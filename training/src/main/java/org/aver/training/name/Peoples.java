package org.aver.training.name;

import java.util.List;
import org.aver.core.Text;
import org.aver.reader.name.Countries;
import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name.Type;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;
import org.aver.training.name.GoldText.Gold;

/** Tells peoples, nations and religions from the rest of what a corpus calls miscellaneous. */
final class Peoples {
    private Peoples() {
    }

    static boolean is(String words) {
        List<String> tokens = Passage.of(words).tokens().stream().map(Token::chars).toList();
        Countries.Entry entry = Countries.builtIn().of(tokens);
        Lexicon lexicon = Lexicon.builtIn();
        return entry != null && entry.isPeople() || tokens.size() == 1
                && (lexicon.is(Lexicon.Kind.RELIGION, words) || lexicon.is(Lexicon.Kind.CONTINENT, words));
    }

    static List<Gold> told(String chars, List<Gold> names) {
        Text text = Text.of(chars);
        return names.stream().map(n -> n.type() == Type.OTHER && is(text.slice(n.span()))
                ? new Gold(n.span(), Type.PEOPLE)
                : n).toList();
    }
}
