package org.aver.workbench.mask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.aver.core.Actor;
import org.jspecify.annotations.Nullable;

/** Tells organisations and office-holders, who speak in public, from private persons. In doubt somebody is private. */
final class Offices {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Set<String> offices = new HashSet<>();
    private final Set<String> ties = new HashSet<>();

    private Offices() {
    }

    /** The list that comes with the program. */
    static Offices builtIn() {
        var read = new Offices();
        try (InputStream in = Objects.requireNonNull(Offices.class.getResourceAsStream("offices.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> (line.startsWith("-") ? read.ties : read.offices)
                            .add(line.startsWith("-") ? line.substring(1) : line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    boolean isPublic(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> holdsOffice(actor);
            case CROWD, OTHER -> false;
            case ARMED_FORCES, ARMED_GROUP, GOVERNMENT, MINISTRY, AGENCY, PARTY, COMPANY, OUTLET, NEWS_AGENCY, AID,
                    HOSPITAL, MONITOR, COURT ->
                true;
        };
    }

    private boolean holdsOffice(Actor actor) {
        return actor.role() == null ? names(actor.name()) : names(actor.role());
    }

    /** Whether words name an office: "the mayor of", and not "the mayor's wife". */
    private boolean names(@Nullable String words) {
        boolean office = false;
        var found = WORD.matcher(words == null ? "" : words.toLowerCase(Locale.ROOT));
        while (found.find()) {
            if (ties.contains(found.group())) {
                return false;
            }
            office |= offices.contains(found.group());
        }
        return office;
    }
}
