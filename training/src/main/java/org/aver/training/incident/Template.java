package org.aver.training.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one incident's template holds of the slots that are scored, of a key or of a reading. A list of alternatives is right with any
 * of them.
 *
 * @param optional whether it may be left out
 * @param places   each alternative from the widest to the narrowest, in lower case
 */
record Template(boolean optional, List<String> types, List<Days> dates, List<List<String>> places,
        List<Victim> victims, List<Perpetrator> perpetrators) {

    /**
     * People who were hit.
     *
     * @param number  as written: "6", "PLURAL"; null where the slot is empty
     * @param effects such as DEATH, alternatives; none where the slot is empty
     */
    record Victim(List<String> strings, @Nullable String number, List<String> effects) {
    }

    record Perpetrator(List<String> names, List<String> confidence, boolean optional) {
    }

    static Template of(JsonNode key) {
        List<Days> dates = new ArrayList<>();
        for (String alternative : Slots.alternatives(text(key, "INCIDENT: DATE"))) {
            Days days = Days.of(alternative);
            if (days != null) {
                dates.add(days);
            }
        }
        List<List<String>> places = new ArrayList<>();
        String location = text(key, "INCIDENT: LOCATION");
        for (String alternative : Slots.isEmpty(location) ? List.<String>of() : Slots.alternatives(location)) {
            List<String> parts = new ArrayList<>();
            for (String part : alternative.split(":| - ")) {
                parts.add(part.replaceAll("\\(.*?\\)", "").replace("?", "").strip().toLowerCase(Locale.ROOT));
            }
            places.add(parts);
        }
        List<Perpetrator> perpetrators = new ArrayList<>();
        for (String fill : Slots.fills(text(key, "PERP: ORGANIZATION ID"))) {
            perpetrators.add(new Perpetrator(Slots.strings(fill), confidence(key, Slots.strings(fill)),
                    Slots.isOptional(fill)));
        }
        return new Template(text(key, "MESSAGE: TEMPLATE").contains("OPTIONAL"),
                Slots.alternatives(text(key, "INCIDENT: TYPE")), dates, places, victims(key), perpetrators);
    }

    private static String text(JsonNode key, String slot) {
        return key.path(slot).asString("-");
    }

    private static List<String> confidence(JsonNode key, List<String> names) {
        for (String fill : Slots.fills(text(key, "PERP: ORGANIZATION CONFIDENCE"))) {
            List<String> of = Slots.strings(fill);
            if (of.isEmpty() || of.stream().anyMatch(names::contains)) {
                return Slots.alternatives(Slots.head(fill));
            }
        }
        return List.of();
    }

    private static List<Victim> victims(JsonNode key) {
        List<List<String>> all = new ArrayList<>();
        for (String slot : List.of("HUM TGT: NAME", "HUM TGT: DESCRIPTION")) {
            for (String fill : Slots.fills(text(key, slot))) {
                List<String> strings = Slots.strings(fill);
                List<String> known = all.stream().filter(other -> other.stream().anyMatch(strings::contains))
                        .findFirst()
                        .orElse(null);
                if (known == null) {
                    all.add(new ArrayList<>(strings));
                } else {
                    known.addAll(strings);
                }
            }
        }
        List<Victim> victims = new ArrayList<>();
        for (List<String> strings : all) {
            String number = find(text(key, "HUM TGT: NUMBER"), strings);
            String effect = find(text(key, "HUM TGT: EFFECT OF INCIDENT"), strings);
            victims.add(new Victim(strings, number == null ? null : Slots.head(number),
                    effect == null ? List.of() : Slots.alternatives(Slots.head(effect))));
        }
        return victims;
    }

    private static @Nullable String find(String slot, List<String> strings) {
        for (String fill : Slots.fills(slot)) {
            if (Slots.strings(fill).stream().anyMatch(strings::contains)) {
                return fill;
            }
        }
        return null;
    }
}
