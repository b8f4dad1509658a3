package org.aver.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aver.core.Article;
import org.aver.ledger.Kept;

/**
 * How to cite something kept, so that whoever has the ledger finds the very same words.
 *
 * @param id   the id outside its article, or the first 12 digits of the article's key
 * @param head the ledger's last hash
 */
public record Citation(Kept kept, String id, String head) {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#%_~^]");

    /** One sentence. */
    public String text() {
        Article a = kept.article();
        List<String> parts = new ArrayList<>();
        add(parts, a.publisher());
        add(parts, a.title() == null ? null : "“" + a.title() + "”");
        add(parts, a.published() == null ? null : a.published().value());
        add(parts, a.address());
        return String.join(", ", parts) + ". Aver " + id + ", SHA-256 " + a.sha256() + ", read by "
                + kept.reading().reader()
                + ", kept " + kept.keptAt() + ", ledger " + head + ".";
    }

    private static void add(List<String> parts, @org.jspecify.annotations.Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }

    /** A BibTeX entry of type {@code @misc}. */
    public String bibtex() {
        Article a = kept.article();
        List<String> fields = new ArrayList<>();
        field(fields, "title", Objects.requireNonNullElse(a.title(), "(without a title)"));
        field(fields, "author", a.publisher() == null ? null : "{" + escape(a.publisher()) + "}");
        field(fields, "howpublished", a.address());
        if (a.published() != null) {
            field(fields, "year", Integer.toString(a.published().day().getYear()));
            field(fields, "date", a.published().day().toString());
        }
        field(fields, "note",
                "Aver " + id + "; SHA-256 " + a.sha256() + "; read by " + kept.reading().reader() + "; kept "
                        + kept.keptAt() + "; ledger " + head);
        return "@misc{aver-" + id.replaceAll("[^0-9A-Za-z.-]", "") + ",\n" + fields.stream().map(f -> "  " + f).collect(
                Collectors.joining(",\n")) + "\n}\n";
    }

    private static void field(List<String> fields, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            fields.add(name + " = {" + (name.equals("author") ? value : escape(value)) + "}");
        }
    }

    private static String escape(String value) {
        return SPECIAL.matcher(value).replaceAll(m -> switch (m.group()) {
            case "\\" -> "/";
            case "{", "}" -> "";
            case "~", "^" -> "\\\\" + m.group() + "{}";
            default -> "\\\\" + java.util.regex.Matcher.quoteReplacement(m.group());
        });
    }
}
