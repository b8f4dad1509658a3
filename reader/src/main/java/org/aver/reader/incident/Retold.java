package org.aver.reader.incident;

/** Sentences that say when or where what was told before happened: "It happened about 9 p.m. on Mill Road." Made for one reading. */
final class Retold {
    private static final int NEAR = 3; // sentences

    private final Scene scene;

    Retold(Scene scene) {
        this.scene = scene;
    }

    /** Tells an incident what a sentence says of it, where the sentence stands near enough and speaks of "it". */
    void tell(Gathered incident, int sentence) {
        if (sentence - incident.lastSentence > NEAR) {
            return;
        }
        for (int i = scene.sentence(sentence).first(); i < scene.sentence(sentence).end(); i++) {
            if (scene.lexicon.is("happens", scene.words, i) && isOfIt(i)) {
                Line line = scene.line(sentence);
                incident.tell(sentence, Whens.at(line, i, true), Sites.at(line, i));
                return;
            }
        }
    }

    private boolean isOfIt(int verb) {
        int at = verb - 1;
        while (scene.is("between", at) || scene.is("have", at)) {
            at--;
        }
        return scene.is("event", at);
    }
}
