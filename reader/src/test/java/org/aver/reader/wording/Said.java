package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.reader.text.Passage;

/** A text of one statement, marked up for tests: {@code <s>source</s> <c>cue</c> <x>content</x>}; any part may be missing or occur again. */
final class Said {
    private static final Wording WORDING = new Wording();

    private Said() {
    }

    /** The passage and the parts of each of its sentences' statements, numbered by their cues. */
    record Marked(String text, List<Parts> parts) {
        static Marked of(String marked) {
            List<Parts> parts = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            for (String one : marked.split("\\|\\|", -1)) {
                parts.add(one(one, plain));
            }
            return new Marked(plain.toString(), parts);
        }

        private static Parts one(String marked, StringBuilder plain) {
            List<Span> source = new ArrayList<>();
            List<Span> cue = new ArrayList<>();
            List<Span> content = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < marked.length(); i++) {
                if (marked.charAt(i) != '<') {
                    plain.append(marked.charAt(i));
                    continue;
                }
                int at = Text.of(plain.toString()).length();
                if (marked.charAt(i + 1) == '/') {
                    char role = marked.charAt(i + 2);
                    (role == 's' ? source : role == 'c' ? cue : content).add(new Span(start, at));
                    i += 3;
                } else {
                    start = at;
                    i += 2;
                }
            }
            return new Parts("s" + cue.getFirst().start(), source, cue, content, null, 1);
        }
    }

    /** The one statement of a marked text. */
    static Statement statement(String marked) {
        Marked said = Marked.of(marked);
        return WORDING.statements(Passage.of(said.text()), said.parts()).getFirst();
    }

    static String slice(String marked, Span span) {
        return Text.of(Marked.of(marked).text()).slice(span);
    }
}
