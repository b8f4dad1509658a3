package org.aver.workbench.article;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.aver.core.Text;
import org.aver.core.words.OutletVoice;

/**
 * An article as its page shows it.
 *
 * @param voice sentences in the outlet's own voice
 */
public record ArticleView(Article article, String reader, List<Paragraph> paragraphs, List<Item> items,
        List<String> voice, List<String> warnings) {
    public static ArticleView of(Reading reading) {
        Text text = Text.of(reading.article().text());
        return new ArticleView(reading.article(), reading.reader(), new Pieces(reading, text).paragraphs(),
                new Items(reading).all(), OutletVoice.sentences(reading).stream().map(text::slice).toList(),
                reading.warnings());
    }
}
