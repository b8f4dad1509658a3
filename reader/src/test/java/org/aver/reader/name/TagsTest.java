package org.aver.reader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Span;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void namesComeBackFromTheirTags() {
        int[] tags = new int[9];
        Tags.mark(tags, 0, 1, Name.Type.PERSON);
        Tags.mark(tags, 1, 4, Name.Type.ORGANISATION);
        Tags.mark(tags, 5, 7, Name.Type.PLACE);
        Span none = new Span(0, 0);
        assertThat(Tags.names(tags)).isEqualTo(List.of(new Name(none, 0, 1, Name.Type.PERSON),
                new Name(none, 1, 4, Name.Type.ORGANISATION), new Name(none, 5, 7, Name.Type.PLACE)));
    }

    @Test
    void aNameEndsAsItBegan() {
        int[] tags = new int[4];
        Tags.mark(tags, 0, 2, Name.Type.PERSON);
        Tags.mark(tags, 2, 4, Name.Type.PLACE);
        assertThat(Tags.mayFollow(tags[0], tags[1])).isTrue();
        assertThat(Tags.mayFollow(tags[0], tags[3])).isFalse();
        assertThat(Tags.mayFollow(tags[0], Tags.OUTSIDE)).isFalse();
        assertThat(Tags.mayFollow(tags[1], tags[2])).isTrue();
        assertThat(Tags.mayFollow(-1, tags[1])).isFalse();
        assertThat(Tags.mayFollow(tags[0], -1)).isFalse();
    }
}
