package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aver.core.Incident.Stage;
import org.aver.core.Span;
import org.aver.reader.incident.Lexicon.Form;
import org.aver.reader.name.Phrases;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that tell of incidents, with those in them. */
final class Mentions {
    private static final int DETERMINER = 5; // tokens between "an" and its noun
    private static final int GOES = 8;

    private final Scene scene;
    private final Words words;

    Mentions(Scene scene) {
        this.scene = scene;
        this.words = scene.words;
    }

    /** The mentions of a sentence, in order. */
    List<Mention> of(int sentence) {
        List<Mention> mentions = new ArrayList<>();
        int first = scene.sentence(sentence).first();
        int end = scene.sentence(sentence).end();
        Line line = null;
        for (int i = first; i < end;) {
            Phrases.Match<Map<Form, Type>> match = scene.lexicon.trigger(words, i, end);
            if (match == null) {
                i++;
                continue;
            }
            line = line == null && !match.value().isEmpty() ? scene.line(sentence) : line;
            Mention mention = line == null ? null : mention(line, i, i + match.length(), match.value());
            if (mention != null) {
                mentions.add(mention);
            }
            i += match.length();
        }
        return mentions;
    }

    private @Nullable Mention mention(Line line, int first, int end, Map<Form, Type> senses) {
        if (senses.isEmpty() || isPartOfName(first, end) || scene.is("thing", end) || isForLife(first, end)) {
            return null;
        }
        Type does = senses.get(Form.DOES);
        Type noun = senses.get(Form.NOUN);
        Type happens = senses.get(Form.HAPPENS);
        Type several = senses.get(Form.NOUNS);
        Type weapon = senses.get(Form.WEAPON);
        if (weapon != null) {
            boolean verb = does != null && (words.is(first - 1, "to") || scene.is("will", first - 1));
            return verb
                    ? verb(line, first, end, weapon, false)
                    : isUsed(line, first, end, weapon) ? noun(line, first, end, weapon, false) : null;
        }
        if (several != null && does == null) {
            return noun(line, first, end, several, true);
        }
        if (noun != null && (does == null && happens == null || isNoun(line, first, end))) {
            return noun(line, first, end, noun, false);
        }
        if (several != null && isNoun(line, first, end)) {
            return noun(line, first, end, several, true);
        }
        Type type = does != null ? does : happens;
        return type == null ? null : verb(line, first, end, type, does == null);
    }

    /** A company, law or person may have the word in its name. */
    private boolean isPartOfName(int first, int end) {
        org.aver.reader.name.Name name = scene.nameAt(first);
        return name != null && name.type() != org.aver.reader.name.Name.Type.WEAPON
                && name.type() != org.aver.reader.name.Name.Type.OTHER && name.size() > end - first
                && name.end() > end;
    }

    /** "She is fighting for her life". */
    private boolean isForLife(int first, int end) {
        return words.at(first).startsWith("fight") && words.is(end, "for")
                && (words.at(end + 2).equals("life") || words.at(end + 2).equals("lives"));
    }

    /** Whether a word that may be verb or noun is a noun here. */
    private boolean isNoun(Line line, int first, int end) {
        String before = words.at(first - 1);
        boolean determined = scene.is("article", first - 1) || scene.is("definite", first - 1)
                || scene.is("new", first - 1) || before.equals("'s") || before.equals("'") || before.equals("of")
                || before.equals("its") || before.equals("their") || before.equals("against");
        boolean object = end < line.end && (scene.is("article", end) || scene.is("indefinite", end)
                || scene.is("definite", end) || Character.isDigit(words.at(end).isEmpty()
                        ? ' '
                        : words.at(end).charAt(0)));
        if (determined) {
            return true;
        }
        boolean verb = before.equals("to") || scene.is("will", first - 1) || scene.is("be", first - 1)
                || scene.is("have", first - 1) || scene.is("not", first - 1) || object;
        return !verb && (words.is(end, "of") || words.is(end, "in") || words.is(end, "on") || words.is(end, "against")
                || words.is(end, "by") || words.is(end, "that") || words.is(end, "which") || scene.is("prep", first - 1)
                || scene.is("be", end) || !words.isWord(end));
    }

    /** A missile that is launched may be a test: only one that lands is a strike. */
    private static boolean isFlown(Type type) {
        return type.name().equals("missile_strike") || type.name().equals("air_strike");
    }

    /** Whether a weapon goes off or a body is found near by. */
    private boolean isUsed(Line line, int first, int end, Type type) {
        String use = type.isOutcome() ? "found" : isFlown(type) ? "lands" : "goes";
        for (int i = Math.max(line.first, first - GOES); i < Math.min(line.end, end + GOES); i++) {
            if (scene.lexicon.is(use, words, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention verb(Line line, int first, int end, Type type, boolean happens) {
        Group group = Group.before(scene, first, line.first);
        boolean reduced = !group.passive() && !happens && isReduced(line, group, first, end);
        boolean adjective = !group.passive() && isAdjective(line, first, end);
        Stage stage = adjective ? null : Reality.ofVerb(scene, line, group, first);
        if (stage == null) {
            return null;
        }
        Parts parts = new Parts(line);
        boolean suffered = group.passive() || reduced || happens;
        Candidate doer = null;
        if (!type.isDone()) {
            doer = null;
        } else if (group.passive() || reduced) {
            doer = parts.by(end);
        } else if (!words.at(first).endsWith("ing") || scene.is("be", first - 1)) {
            doer = parts.subject(group.first());
            doer = doer == null ? null : parts.organised(doer);
        }
        boolean shooter = happens && type.isDone();
        List<Candidate> suffers = shooter
                ? List.of()
                : suffered ? parts.sufferers(group.first()) : parts.objects(end);
        suffers = without(suffers, doer);
        if (type.name().equals("displacement") && isFlight(end, suffers)) {
            return null;
        }
        Span target = suffered || type.isOutcome() ? null : parts.target(end, true);
        return make(line, first, end, type, stage, false, false, false, false, false, doer, suffers, target);
    }

    /** "The gunman fled the scene", "Sarn fled": one who runs is not displaced. */
    private boolean isFlight(int end, List<Candidate> suffers) {
        boolean scene = words.is(end, "the") && words.is(end + 1, "scene") || words.is(end, "on");
        return scene || !suffers.isEmpty() && suffers.stream().allMatch(c -> c.kind() != Candidate.Kind.HUMAN);
    }

    private static List<Candidate> without(List<Candidate> suffers, @Nullable Candidate doer) {
        return doer == null ? suffers : suffers.stream().filter(c -> c.first() != doer.first()).toList();
    }

    /** "the people killed in the blast": a participle behind its noun, with no object of its own. */
    private boolean isReduced(Line line, Group group, int first, int end) {
        int next = end;
        while (next < line.end && next < end + DETERMINER && scene.timeAt(next) != null) {
            next++;
        }
        boolean participle = !words.at(end - 1).endsWith("ing") && !words.at(end - 1).endsWith("s")
                && !words.at(first).endsWith("ing");
        boolean joined = words.is(next, "and") && isBehindHuman(line, first);
        boolean after = next >= line.end || words.is(next, "by") || words.is(next, "in") || words.is(next, "on")
                || words.is(next, "when") || words.is(next, "during")
                || words.is(next, "at") && !words.is(next + 1, "least") || joined
                || !words.isWord(next);
        return participle && after && group.first() == first;
    }

    private static boolean isBehindHuman(Line line, int first) {
        int i = line.from(first) - 1;
        Candidate c = i < 0 ? null : line.candidates.get(i);
        return c != null && c.end() == first && c.isHuman() && !c.mayAct();
    }

    /** "the wounded soldier", "five injured people". */
    private boolean isAdjective(Line line, int first, int end) {
        boolean before = scene.is("article", first - 1) || scene.is("indefinite", first - 1)
                || scene.is("definite", first - 1) || words.is(first - 1, "of");
        return before && end - first == 1 && !words.at(first).endsWith("ing") && end < line.end;
    }

    private @Nullable Mention noun(Line line, int first, int end, Type type, boolean several) {
        int start = phrase(line, first);
        Stage stage = Reality.ofNoun(scene, line, start, first, end);
        if (stage == null) {
            return null;
        }
        boolean fresh = false;
        boolean known = false;
        boolean counted = false;
        boolean generic = false;
        for (int i = start - 1; i < first; i++) {
            fresh |= scene.is("new", i) && i >= line.first;
            known |= scene.is("definite", i);
            counted |= i >= line.first && (scene.is("indefinite", i) || Character.isDigit(words.at(i).charAt(0)));
            generic |= i >= line.first && scene.is("generic", i);
        }
        for (int i = Math.max(line.first, start - DETERMINER); i < first; i++) {
            generic |= scene.is("charge", i); // "charged with one count of murder" says what law calls it
        }
        Parts parts = new Parts(line);
        Candidate doer = type.isDone() ? doer(line, parts, start, first, end) : null;
        boolean of = words.is(end, "of");
        boolean takes = type.isOutcome() || type.family().equals("taking") || type.family().equals("weapons");
        List<Candidate> suffers = of && takes
                ? parts.objects(end + 1)
                : owner(line, type, first);
        Span target = parts.target(end, false);
        boolean told = known && !fresh && scene.lexicon.is("happens", words, end);
        return make(line, first, end, type, stage, known && !fresh, told, fresh, counted && !fresh,
                several && !counted || generic, doer,
                without(suffers, doer), target);
    }

    private Mention make(Line line, int first, int end, Type type, Stage stage, boolean known, boolean told,
            boolean fresh, boolean opens, boolean vague, @Nullable Candidate does, List<Candidate> suffers,
            @Nullable Span target) {
        return new Mention(first, end, line.index, type, stage, known, told, fresh, opens, vague, does, suffers, target,
                Whens.at(line, first, told), Sites.at(line, first), Weapons.at(line, first), List.of(),
                scene.statementAt(first));
    }

    /** Where the phrase of a noun begins: its determiner or adjectives. */
    private int phrase(Line line, int noun) {
        int at = noun;
        while (at > line.first && noun - at < DETERMINER && words.isWord(at - 1) && !scene.is("prep", at - 1)
                && !scene.is("clause", at - 1) && !scene.is("be", at - 1) && !scene.is("said", at - 1)
                && !scene.is("have", at - 1)) {
            at--;
            if (scene.is("article", at) || scene.is("definite", at)) {
                break;
            }
        }
        return at;
    }

    private @Nullable Candidate doer(Line line, Parts parts, int start, int first, int end) {
        Candidate by = parts.by(end);
        if (by != null) {
            return by;
        }
        for (Candidate c : line.between(first - DETERMINER - GOES, first)) {
            boolean beside = c.mayAct() && c.first() >= start && c.end() <= first
                    || c.mayAct() && c.end() == first - 1 && words.at(first - 1).startsWith("'");
            if (beside) {
                return c;
            }
        }
        boolean did = false;
        for (int i = start - 1; i >= Math.max(line.first, start - 3); i--) {
            did |= scene.is("did", i);
        }
        Candidate subject = did ? parts.subject(start - 1) : null;
        return subject == null ? null : parts.organised(subject);
    }

    /** "the judge's murder". */
    private List<Candidate> owner(Line line, Type type, int first) {
        if (!type.isOutcome() && !type.family().equals("taking")) {
            return List.of();
        }
        for (Candidate c : line.between(first - DETERMINER - GOES, first)) {
            boolean owns = c.end() < first && first - c.end() <= 2 && words.at(c.end()).startsWith("'");
            if (owns && c.isHuman()) {
                return List.of(c);
            }
        }
        return List.of();
    }
}
