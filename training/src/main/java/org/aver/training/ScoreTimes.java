package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.aver.core.json.Json;
import org.aver.reader.Draft;
import org.aver.reader.time.Times;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Prints how often the times of a gold file are read exactly, field by field: {@code ScoreTimes GOLD.jsonl [--misses]}. A gold
 * time that is not found counts as wrong in every field; sentences with {@code held} are counted apart, the rules were not
 * written on them.
 */
public final class ScoreTimes {
    private enum Field {
        SPAN, TYPE, VALUE, FROM, TO, RELATION
    }

    private final Map<Field, Integer> right = new EnumMap<>(Field.class);
    private int gold;
    private int extra;

    private ScoreTimes() {
    }

    public static void main(String[] args) throws IOException {
        boolean misses = args.length == 2 && args[1].equals("--misses");
        if (args.length != 1 && !misses) {
            System.err.println("usage: ScoreTimes GOLD.jsonl [--misses]");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ScoreTimes seen = new ScoreTimes();
        ScoreTimes held = new ScoreTimes();
        Times times = new Times();
        Path file = Path.of(args[0]);
        int line = 0;
        for (String row : Files.readAllLines(file)) {
            line++;
            JsonNode sentence = Json.mapper().readTree(row);
            Draft draft = new Draft(ReadCorpus.article(row));
            times.read(draft);
            ScoreTimes score = sentence.path("held").asBoolean(false) ? held : seen;
            List<String> faults = score.add(sentence.get("times"), draft.times(), draft);
            if (misses && !faults.isEmpty()) {
                out.println(file.getFileName() + ":" + line + " " + sentence.get("text").asString());
                faults.forEach(fault -> out.println("    " + fault));
            }
        }
        seen.print(out, "tuned");
        held.print(out, "held");
    }

    private List<String> add(JsonNode expected, List<TimeExpression> read, Draft draft) {
        List<TimeExpression> free = new ArrayList<>(read);
        List<String> faults = new ArrayList<>();
        for (JsonNode time : expected) {
            gold++;
            Span span = new Span(time.get("span").get(0).asInt(), time.get("span").get(1).asInt());
            TimeExpression found = free.stream().filter(t -> t.span().equals(span)).findFirst().orElseGet(
                    () -> free.stream().filter(t -> t.span().overlaps(span)).findFirst().orElse(null));
            free.remove(found);
            compare(Field.SPAN, span.toString(), found == null ? null : found.span().toString(), faults);
            compare(Field.TYPE, text(time, "type"), found == null ? "none" : found.type().name(), faults);
            compare(Field.VALUE, text(time, "value"), found == null ? "none" : found.value(), faults);
            compare(Field.FROM, text(time, "from"), found == null ? "none" : string(found.from()), faults);
            compare(Field.TO, text(time, "to"), found == null ? "none" : string(found.to()), faults);
            String relation = found == null ? "none" : string(found.relation());
            compare(Field.RELATION, text(time, "relation"), relation, faults);
        }
        extra += free.size();
        free.forEach(t -> faults.add("not in the gold: " + draft.passage().slice(t.span()) + " " + t.value()));
        return faults;
    }

    private void compare(Field field, @Nullable String wanted, @Nullable String found, List<String> faults) {
        if (Objects.equals(wanted, found)) {
            right.merge(field, 1, Integer::sum);
        } else {
            faults.add(field.name().toLowerCase(Locale.ROOT) + ": " + wanted + " but read " + found);
        }
    }

    private static @Nullable String text(JsonNode row, String key) {
        JsonNode value = row.path(key);
        return value.isString() ? value.asString() : null;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null
                ? null
                : value instanceof Enum<?> label ? label.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    private void print(PrintStream out, String name) {
        out.println(name + ": " + gold + " times, " + extra + " read that are not in the gold");
        for (Field field : Field.values()) {
            double share = gold == 0 ? 0 : 100.0 * right.getOrDefault(field, 0) / gold;
            out.println(String.format(Locale.ROOT, "  %-9s%5.1f %%", field.name().toLowerCase(Locale.ROOT), share));
        }
    }
}
