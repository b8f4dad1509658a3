package org.aver.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.aver.core.Article;

/**
 * The peer's side: {@code CoreNlpRun DATA-FOLDER N} runs Stanford CoreNLP's pipeline, with its defaults, over N articles. The
 * peer is under the GPL: it is there in one profile only, and reached by name alone.
 */
public final class CoreNlpRun {
    static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpRun() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, ReflectiveOperationException {
        PrintStream out = System.out;
        System.setOut(System.err); // the peer must not speak among the measures
        List<Article> articles = Sample.of(Path.of(args[0]), Integer.parseInt(args[1]));
        Class<?> type;
        try {
            type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
        } catch (ClassNotFoundException e) {
            System.err.println("Stanford CoreNLP is not on the class path");
            System.exit(1);
            return;
        }
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        Object pipeline = type.getConstructor(Properties.class).newInstance(properties);
        Method process = type.getMethod("process", String.class);
        try (Pool pool = new Pool()) {
            // one article a thread loads what is loaded late
            pool.seconds(articles.subList(0, Math.min(2, articles.size())), a -> annotate(process, pipeline, a));
            double seconds = pool.seconds(articles, a -> annotate(process, pipeline, a));
            Measured.of(articles.size(), seconds).print(out);
        }
        System.exit(0); // threads of the peer's own do not end
    }

    private static void annotate(Method process, Object pipeline, Article article) {
        try {
            process.invoke(pipeline, article.text());
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(article.id() + ": the peer failed", e);
        }
    }
}
