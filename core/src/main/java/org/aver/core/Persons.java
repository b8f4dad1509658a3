package org.aver.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.core.Mask.Form;

/** Whose names one article's mask hides, and whose it shows. */
final class Persons {
    private final Reading reading;
    private final Text text;
    /** What bodies, places and office-holders are called, in small letters. */
    private final Set<String> shown = new HashSet<>();
    private final Set<String> officials = new HashSet<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    Persons(Reading reading) {
        this.reading = reading;
        this.text = Text.of(reading.article().text());
        reading.actors().stream().filter(a -> a.kind() != Actor.Kind.PERSON).forEach(this::body);
        reading.places().stream().filter(this::isPlace).forEach(p -> show(NameWord.name(p.name()), shown));
        reading.article().zones().stream().filter(z -> z.kind() == Zone.Kind.DATELINE).map(z -> text.slice(z.span()))
                .forEach(line -> show(NameWord.name(line.split("[,(]", 2)[0]), shown)); // "OSTRANE, March 10 (Tessel)"
        reading.actors().stream().filter(a -> a.kind() == Actor.Kind.PERSON && Offices.holdsOffice(a))
                .forEach(this::official);
        reading.actors().stream().filter(a -> a.kind() == Actor.Kind.PERSON && !Offices.holdsOffice(a))
                .forEach(this::person);
        reading.victims().forEach(this::victim);
    }

    List<Form> forms() {
        return List.copyOf(forms.values());
    }

    private static String key(List<NameWord> name) {
        return name.stream().map(NameWord::lower).collect(Collectors.joining(" "));
    }

    private void show(List<NameWord> name, Set<String> called) {
        if (!name.isEmpty() && called.add(key(name)) && name.size() > 1) {
            forms.putIfAbsent(key(name), new Form(name, true));
        }
    }

    private void body(Actor actor) {
        show(NameWord.name(actor.name()), shown);
        actor.mentions().forEach(m -> show(NameWord.name(text.slice(m)), shown));
    }

    /** A place that the gazetteer knows, or one word that is no part of a person's longer name: "Sanne Orlo" is a person after all. */
    private boolean isPlace(Place place) {
        return place.geonames() != null || !place.name().contains(" ") && reading.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .noneMatch(a -> a.name().contains(" ") && a.name().contains(place.name()));
    }

    /** Shows the name behind an office, or the whole of what somebody with a role is called: "A spokesman for Bo Lind" shows nobody. */
    private void official(Actor actor) {
        Stream.concat(Stream.of(actor.name()), actor.mentions().stream().map(text::slice))
                .map(called -> behindOffice(called, actor.role() != null)).forEach(name -> show(name, officials));
    }

    private static List<NameWord> behindOffice(String called, boolean hasRole) {
        String last = called.substring(called.lastIndexOf(',') + 1);
        List<NameWord> words = NameWord.in(last);
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            from = Offices.isOffice(words, i) ? i + 1 : from;
        }
        boolean isTold = from > 0 || hasRole || last.length() < called.length();
        boolean isOther = from > 0 && from < words.size() && !words.get(from).isCapital();
        return !isTold || isOther || from >= words.size()
                ? List.of()
                : NameWord.name(last.substring(words.get(from).start()));
    }

    private void person(Actor actor) {
        List<NameWord> name = NameWord.name(actor.name());
        // the reader takes some towns, bodies and storms for persons
        if (shown.contains(key(name)) || Offices.isThing(actor.name())) {
            return;
        }
        if (isOfficial(name)) {
            show(name, officials);
            return;
        }
        hide(actor.name(), shown);
        actor.mentions().forEach(m -> hide(text.slice(m), shown));
    }

    /** The same name as an office-holder's, met where no office is told: all of its words, or a single one they are called by. */
    private boolean isOfficial(List<NameWord> name) {
        if (officials.contains(key(name))) {
            return true;
        }
        Set<String> words = name.stream().map(NameWord::lower).collect(Collectors.toSet());
        return words.size() > 1 && officials.stream().map(o -> Set.copyOf(List.of(o.split(" "))))
                .anyMatch(o -> o.size() > 1 && (o.containsAll(words) || words.containsAll(o)));
    }

    /** A victim is hidden, whatever else bears the name. */
    private void victim(Victim victim) {
        String name = victim.name();
        if (name != null) {
            hide(name, Set.of());
            victim.spans().forEach(s -> hide(text.slice(s), Set.of()));
        }
    }

    private void hide(String called, Set<String> spared) {
        List<NameWord> name = NameWord.name(called);
        List<NameWord> words = NameWord.telling(name).stream().map(name::get).toList();
        List<List<NameWord>> all = new ArrayList<>();
        if (name.size() > 1) {
            all.add(name);
        }
        words.forEach(word -> all.add(List.of(word)));
        for (List<NameWord> one : all) {
            if (!spared.contains(key(one))) {
                forms.put(key(one), new Form(one, false));
            }
        }
        if (name.size() > 1) { // a body that bears a private person's whole name
            String whole = " " + key(name) + " ";
            forms.values().removeIf(f -> f.isShown() && (" " + key(f.words()) + " ").contains(whole));
        }
    }
}
