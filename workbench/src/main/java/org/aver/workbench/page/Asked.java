package org.aver.workbench.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aver.workbench.shelf.Filter;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, one value a name. Every state of a page stands in it, so that it can be kept and sent.
 *
 * @param mistakes what could not be understood, for people
 */
public record Asked(String path, Map<String, String> values, List<String> mistakes) {
    private static final int LONGEST = 500;

    static Asked of(Context ctx, String path) {
        var values = new LinkedHashMap<String, String>();
        ctx.queryParamMap().forEach((name, all) -> {
            String value = all.isEmpty() ? "" : all.getFirst().strip();
            if (!value.isEmpty()) {
                values.put(name, value.length() <= LONGEST ? value : value.substring(0, LONGEST));
            }
        });
        var mistakes = new ArrayList<String>();
        for (String name : List.of("from", "to")) {
            if (values.containsKey(name) && day(values.get(name)) == null) {
                mistakes.add("\"" + values.get(name) + "\" is no date; write it as 2026-03-03.");
            }
        }
        return new Asked(path, values, mistakes);
    }

    /** The value of a name, empty where it is not given. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    /** A whole number from 1 on, 1 where none is given. */
    int page() {
        String page = get("page");
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The address with one value other, the first page again; an empty value takes the name out. */
    public String with(String name, String value) {
        var other = new LinkedHashMap<>(values);
        other.remove("page");
        other.remove(name);
        if (!value.isEmpty()) {
            other.put(name, value);
        }
        String query = query(other);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of the same, limited to one day. */
    public String on(LocalDate day) {
        var other = new LinkedHashMap<>(values);
        other.remove("page");
        other.put("from", day.toString());
        other.put("to", day.toString());
        return path + "?" + query(other);
    }

    /** The address of another page of the list. */
    String turned(int page) {
        return with("page", Integer.toString(page));
    }

    String query() {
        return query(values);
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    Filter filter() {
        return new Filter(get("q"), get("outlet"), get("source"), get("measure"), get("scope"), day(get("from")),
                day(get("to")));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
