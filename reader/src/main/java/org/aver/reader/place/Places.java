package org.aver.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aver.core.Place;
import org.aver.core.Place.Precision;
import org.aver.core.Span;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.name.Names;
import org.aver.reader.place.Relations.Relation;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of an article and says where each lies, or honestly that it does not know. Coordinates are the gazetteer's or
 * none; areas beside places have a box and no point. Thread-safe.
 */
public final class Places implements Stage {
    private static final double TOWN_KM = 2;

    private final Mentions mentions;
    private final Resolver resolver;
    private final Uses uses = new Uses();
    private final Relations relations = new Relations();

    public Places(Gazetteer gazetteer, Judge judge) {
        mentions = new Mentions(gazetteer, judge);
        resolver = new Resolver(gazetteer);
    }

    /** With the built-in gazetteer and weights. */
    public static Places builtIn() {
        return with(Gazetteer.builtIn());
    }

    /** With a gazetteer and the built-in weights. */
    public static Places with(Gazetteer gazetteer) {
        return new Places(gazetteer, Judge.builtIn());
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.NAMES);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.PLACES);
    }

    @Override
    public void read(Draft draft) {
        Page page = new Page(draft);
        List<Candidate> found = mentions.of(page, draft);
        Holders holders = new Holders(page, found, resolver.holding());
        Resolver.Meant meant = resolver.resolve(page, found, holders, mentions.home(draft.article().publisher()));
        Entry[] entries = meant.entries();
        for (int i = 0; i < found.size(); i++) {
            String container = container(page, holders, i);
            Entry inner = meant.inner()[i] != null || entries[i] != null
                    ? meant.inner()[i]
                    : holder(holders.said(i), found, entries);
            draft.places().add(inner != null
                    ? within(page, found.get(i), inner, container)
                    : place(page, found.get(i), entries[i], container));
        }
        areas(page, found, entries, draft.places());
    }

    /** The town or district that the text says an unknown place lies in: "Mill Road, Achel". */
    private static @Nullable Entry holder(@Nullable Candidate said, List<Candidate> found, @Nullable Entry[] entries) {
        int at = said == null ? -1 : found.indexOf(said);
        Entry entry = at < 0 ? null : entries[at];
        return entry != null && (entry.kind().isSettlement() || entry.kind() == Kind.DISTRICT) ? entry : null;
    }

    private static @Nullable String container(Page page, Holders holders, int mention) {
        Candidate holder = holders.said(mention) == null ? holders.hinted(mention) : holders.said(mention);
        return holder == null ? null : "p" + page.tokens.get(holder.first()).start();
    }

    private Place place(Page page, Candidate mention, @Nullable Entry entry, @Nullable String container) {
        Span span = page.passage.span(mention.first(), mention.end());
        Place.Use use = uses.of(page, mention, entry);
        String id = "p" + span.start();
        if (entry == null) {
            return new Place(id, span, page.passage.slice(span), null, null, null, null, null, unlocated(page, mention),
                    use, null, null, container, List.of());
        }
        return new Place(id, span, entry.name(), entry.geonames() == 0 ? null : entry.geonames(),
                entry.country().isEmpty() ? null : entry.country(), entry.lat(), entry.lon(), radius(entry),
                precision(entry.kind()), use, null, null, container, resolver.holding().names(entry));
    }

    /** "Achel Town Hall" lies no nearer than somewhere in Achel. */
    private Place within(Page page, Candidate mention, Entry town, @Nullable String container) {
        Span span = page.passage.span(mention.first(), mention.end());
        List<String> hierarchy = new ArrayList<>(List.of(town.name()));
        hierarchy.addAll(resolver.holding().names(town));
        return new Place("p" + span.start(), span, page.passage.slice(span), null,
                town.country().isEmpty() ? null : town.country(), town.lat(), town.lon(), radius(town),
                precision(town.kind()), uses.of(page, mention, null), null, null, container, hierarchy);
    }

    private static Precision unlocated(Page page, Candidate mention) {
        List<String> words = page.tokens.subList(mention.first(), mention.end()).stream().map(Token::chars).toList();
        return Names.isFacility(words) ? Precision.FACILITY : Precision.UNKNOWN;
    }

    private static Precision precision(Kind kind) {
        return switch (kind) {
            case COUNTRY -> Precision.COUNTRY;
            case REGION, AREA, WATER, CONTINENT -> Precision.REGION;
            case DISTRICT -> Precision.DISTRICT;
            case CAPITAL, SEAT, TOWN -> Precision.TOWN;
            case NEIGHBOURHOOD -> Precision.NEIGHBOURHOOD;
            case FACILITY -> Precision.FACILITY;
            case FEATURE -> Precision.POINT;
        };
    }

    /** A town of a million reaches about twelve kilometres. */
    private static @Nullable Double radius(Entry entry) {
        if (entry.kind().isSettlement()) {
            return (double) Math.round(TOWN_KM + Math.sqrt((double) entry.population()) / 100);
        }
        return entry.radiusKm() == 0 ? null : (double) entry.radiusKm();
    }

    private void areas(Page page, List<Candidate> found, @Nullable Entry[] entries, List<Place> places) {
        List<Place> areas = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Entry entry = entries[i];
            if (entry == null || found.get(i).form() == Candidate.Form.PEOPLE) {
                continue;
            }
            Double radius = radius(entry);
            Relation relation = relations.before(page, found.get(i), entry, radius == null ? TOWN_KM : radius);
            if (relation == null && i + 1 < found.size() && entries[i + 1] != null) {
                relation = relations.between(page, found.get(i), entry, found.get(i + 1), entries[i + 1]);
            }
            if (relation != null) {
                areas.add(area(page, relation, entry));
            }
        }
        places.addAll(areas);
    }

    private static Place area(Page page, Relation relation, Entry entry) {
        return new Place("p" + relation.span().start(), relation.span(), page.passage.slice(relation.span()), null,
                entry.country().isEmpty() ? null : entry.country(), null, null, null, Precision.REGION,
                Place.Use.LITERAL, relation.relation(), relation.area(), null, List.of());
    }
}
