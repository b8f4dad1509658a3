package org.aver.compare.clash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.compare.clash.Comparison.Between;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.compare.claim.Words;
import org.aver.core.Inconsistency;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Place;
import org.aver.core.Place.Precision;
import org.aver.core.Place.Use;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/** Finds one thing told east and west of one place, and places that the gazetteer has elsewhere than the text. */
final class Directions {
    private static final Map<String, String> ACROSS = across();
    private static final Pattern OF = Pattern.compile("\\b(" + String.join("|", ACROSS.keySet())
            + ") of (?:the (?:\\w+ )?(?:town|city|village) of )?(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)");
    private static final Pattern IN = Pattern.compile(",? (?:in|a (?:town|city|village) in) (?:\\w+ )?|, ");
    private static final Pattern CITY_OF = Pattern.compile(" (?:town|city|village|port) of ");
    private static final int NEAR = 12; // sentences
    private static final double ASKEW = 100; // degrees between the direction told and the one on the map

    private final Page page;
    private final List<Comparison> found = new ArrayList<>();

    private Directions(Page page) {
        this.page = page;
    }

    private static Map<String, String> across() {
        Map<String, String> across = new TreeMap<>();
        for (String pair : Lexicon.entries("direction")) {
            String[] words = pair.split(" ");
            across.put(words[0], words[1]);
            across.put(words[1], words[0]);
        }
        return across;
    }

    static List<Comparison> compare(Page page) {
        Directions directions = new Directions(page);
        directions.sides();
        directions.gazetteer();
        return directions.found;
    }

    private record Told(String side, String place, Span sentence, int index, Set<String> before) {
    }

    private void sides() {
        List<Told> told = new ArrayList<>();
        Matcher of = OF.matcher(page.text().chars());
        while (of.find()) {
            Span span = page.text().span(of.start(), of.end());
            Span sentence = page.sentence(span);
            Set<String> before = new TreeSet<>(Words.stems(page.words(sentence)));
            Words.all(of.group(2)).forEach(w -> before.remove(Words.stem(w)));
            before.removeAll(ACROSS.keySet());
            Told now = new Told(of.group(1).toLowerCase(Locale.ROOT), of.group(2), sentence, page.sentenceIndex(span),
                    before);
            told.stream().filter(t -> isAcross(t, now)).findFirst().ifPresent(t -> add(t, now));
            told.add(now);
        }
    }

    private static boolean isAcross(Told one, Told other) {
        Set<String> both = new TreeSet<>(one.before());
        both.retainAll(other.before());
        int fewest = Math.min(one.before().size(), other.before().size());
        return other.side().equals(ACROSS.get(one.side())) && one.place().equals(other.place())
                && !one.sentence().equals(other.sentence()) && other.index() - one.index() <= NEAR
                && both.size() >= 2 && both.size() * 2 >= fewest
                && Collections.disjoint(other.before(), Lexicon.set("more"));
    }

    private void add(Told one, Told other) {
        Speaker first = speaker(one.sentence());
        Speaker second = speaker(other.sentence());
        found.add(new Comparison(Kind.DIFFERS_IN_PLACE_OR_DATE, Pairing.of(page, first, page, second),
                Inconsistency.Kind.DIRECTION, Needs.INFERENCE, side("", first, one.sentence()),
                side("", second, other.sentence()), List.of(), "once " + one.side() + ", once " + other.side() + " of "
                        + one.place()));
    }

    private Speaker speaker(Span sentence) {
        Statement statement = page.reading().statements().stream()
                .filter(s -> sentence.contains(s.cue().first()) && s.content() != null).findFirst().orElse(null);
        return Speaker.of(page, statement);
    }

    private Side side(String claim, Speaker speaker, Span sentence) {
        return Side.of(page, claim, speaker, null, sentence);
    }

    private void gazetteer() {
        List<Place> places = page.reading().places();
        for (int i = 1; i < places.size(); i++) {
            Place one = places.get(i - 1);
            Place other = places.get(i);
            if (one.span().end() >= other.span().start()) {
                continue;
            }
            String between = page.between(one.span(), other.span());
            String spaced = " " + between + " ";
            if (isTown(one) && other.precision() == Precision.COUNTRY && other.use() != Use.MODIFIER
                    && IN.matcher(between.startsWith(",") ? between + " " : spaced).matches()
                    && !between.contains(".") && isElsewhere(one, other) && !isInList(places, i)) {
                against(one, other.name(), other);
            } else if (isTown(other) && one.precision() == Precision.COUNTRY && one.use() == Use.MODIFIER
                    && CITY_OF.matcher(spaced).matches() && isElsewhere(other, one)) {
                against(other, one.name(), one);
            }
        }
        bearings(places);
    }

    /** "Trips to Orvale, Selmaria, Tarn and Kell": the next place follows after a comma too. */
    private boolean isInList(List<Place> places, int at) {
        return at + 1 < places.size() && places.get(at + 1).span().start() >= places.get(at).span().end()
                && page.between(places.get(at).span(), places.get(at + 1).span()).matches(",? (?:and )?|,");
    }

    private static boolean isTown(Place place) {
        return place.geonames() != null && place.country() != null && place.precision() != Precision.COUNTRY
                && place.precision() != Precision.UNKNOWN;
    }

    private static boolean isElsewhere(Place town, Place country) {
        return country.country() != null && !country.country().equals(town.country());
    }

    private void against(Place town, String told, Place country) {
        gazetteer(town, country.span(), "the text places " + town.name() + " in " + told + ", the gazetteer in "
                + (town.hierarchy().isEmpty() ? town.country() : town.hierarchy().getLast()));
    }

    /** "Idlib, 60 kilometres east of Aleppo" where the map has it south-west. */
    private void bearings(List<Place> places) {
        for (int i = 1; i < places.size(); i++) {
            Place area = places.get(i);
            Place what = places.get(i - 1);
            Double told = area.relation() == null ? null : degrees(area.relation());
            Place base = places.stream().filter(p -> !p.equals(area) && area.span().contains(p.span())).findFirst()
                    .orElse(null);
            if (told != null && base != null && isTown(what) && isTown(base) && what.lat() != null
                    && base.lat() != null && !Objects.equals(what.geonames(), base.geonames())
                    && what.span().end() <= area.span().start()
                    && page.between(what.span(), area.span())
                            .matches(",|, about|, some|,? which is|, a town")) {
                double bearing = bearing(base, what);
                double apart = Math.abs((told - bearing + 540) % 360 - 180);
                if (apart > ASKEW) {
                    gazetteer(what, area.span(), "the text has " + what.name() + " " + area.relation() + " "
                            + base.name() + ", the gazetteer on another side of it");
                }
            }
        }
    }

    private static @Nullable Double degrees(String relation) {
        return switch (relation.replace(" of", "").strip()) {
            case "north" -> 0.0;
            case "northeast" -> 45.0;
            case "east" -> 90.0;
            case "southeast" -> 135.0;
            case "south" -> 180.0;
            case "southwest" -> 225.0;
            case "west" -> 270.0;
            case "northwest" -> 315.0;
            default -> null;
        };
    }

    /** The direction in which one sees the other, clockwise from north; flat is near enough within a region. */
    private static double bearing(Place from, Place to) {
        double north = Objects.requireNonNull(to.lat()) - Objects.requireNonNull(from.lat());
        double east = (Objects.requireNonNull(to.lon()) - Objects.requireNonNull(from.lon()))
                * Math.cos(Math.toRadians(Objects.requireNonNull(from.lat())));
        return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
    }

    private void gazetteer(Place place, Span other, String why) {
        Span sentence = page.sentence(other);
        Speaker speaker = speaker(sentence);
        Side text = side(place.id(), speaker, sentence);
        found.add(new Comparison(Kind.DIFFERS_IN_PLACE_OR_DATE, Between.TEXT_AND_GAZETTEER,
                Inconsistency.Kind.DIRECTION, Needs.GAZETTEER, text, text, List.of(), why));
    }
}
