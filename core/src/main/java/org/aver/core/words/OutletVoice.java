package org.aver.core.words;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.Zone;

/**
 * What an outlet says itself: every word that no statement's source, cue, content or carried span covers. A sentence is in its
 * voice when all its words are.
 */
public final class OutletVoice {
    private OutletVoice() {
    }

    /** The sentences in the outlet's own voice, in reading order; those of zones that are not read left out, and bylines. */
    public static List<Span> sentences(Reading reading) {
        Text text = Text.of(reading.article().text());
        BitSet covered = new BitSet(text.length());
        reading.statements().stream().flatMap(OutletVoice::spans).forEach(s -> covered.set(s.start(), s.end()));
        return reading.sentences().stream().filter(s -> isSpoken(reading, s)).filter(s -> words(text, s).findAny()
                .isPresent() && words(text, s).noneMatch(covered::get)).toList();
    }

    private static Stream<Span> spans(Statement s) {
        Stream<Span> source = s.source() == null ? Stream.of() : s.source().spans().stream();
        Stream<Span> content = s.content() == null ? Stream.of() : s.content().spans().stream();
        return Stream.of(source, s.cue().spans().stream(), content, s.carried().stream()).flatMap(spans -> spans);
    }

    private static boolean isSpoken(Reading reading, Span sentence) {
        return reading.article().zones().stream().filter(z -> z.span().contains(sentence.start()))
                .allMatch(z -> z.kind().isRead() && !isHeadMatter(z, sentence));
    }

    private static boolean isHeadMatter(Zone zone, Span sentence) {
        return zone.span().contains(sentence)
                && (zone.kind() == Zone.Kind.BYLINE || zone.kind() == Zone.Kind.DATELINE);
    }

    /** Positions of letters and digits. */
    private static IntStream words(Text text, Span span) {
        return IntStream.range(span.start(), span.end()).filter(i -> Character.isLetterOrDigit(text.at(i)));
    }
}
