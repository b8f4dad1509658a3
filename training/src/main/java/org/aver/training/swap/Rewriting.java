package org.aver.training.swap;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.Text;

/** A text being rewritten from left to right. One thread. */
final class Rewriting {
    private final Text old;
    private final StringBuilder made = new StringBuilder();
    private final List<Alignment.Run> runs = new ArrayList<>();
    private int taken;
    private int length;
    private int replaced;

    Rewriting(Text old) {
        this.old = old;
    }

    /** Puts words in the place of a span that lies behind all that was replaced before. */
    void replace(Span span, String words) {
        replaced++;
        List<Span> before = words(old, span);
        Text instead = Text.of(words);
        List<Span> after = words(instead, new Span(0, instead.length()));
        boolean hadThe = isThe(old.slice(before.getFirst()));
        boolean hasThe = isThe(instead.slice(after.getFirst()));
        if (before.size() == after.size() && hadThe == hasThe) {
            // word for word, so that a border between two words has its counterpart
            for (int i = 0; i < before.size(); i++) {
                one(before.get(i), instead.slice(after.get(i)));
            }
        } else if (hadThe && hasThe && before.size() > 1 && after.size() > 1) {
            one(before.getFirst(), instead.slice(after.getFirst()));
            one(new Span(before.get(1).start(), span.end()),
                    instead.slice(new Span(after.get(1).start(), instead.length())));
        } else {
            one(span, words);
        }
    }

    private void one(Span span, String words) {
        keep(span.start());
        int size = words.codePointCount(0, words.length());
        runs.add(new Alignment.Run(span, new Span(length, length + size)));
        made.append(words);
        length += size;
        taken = span.end();
    }

    private void keep(int until) {
        made.append(old.slice(new Span(taken, until)));
        length += until - taken;
        taken = until;
    }

    Rewritten done() {
        keep(old.length());
        return new Rewritten(made.toString(), new Alignment(runs), replaced);
    }

    private static boolean isThe(String word) {
        return word.equalsIgnoreCase("the");
    }

    private static List<Span> words(Text text, Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean isSpace = i == span.end() || Character.isWhitespace(text.at(i))
                    || Character.isSpaceChar(text.at(i));
            if (isSpace && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!isSpace && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
