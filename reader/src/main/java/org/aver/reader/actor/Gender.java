package org.aver.reader.actor;

import org.aver.reader.name.Lexicon;

/** What pronoun a person takes, as far as the words tell: never from what party or people they are of. */
enum Gender {
    MALE, FEMALE, ANY, NONE;

    /** What a title or first name says. */
    static Gender of(String word) {
        return switch (word) {
            case "Mr", "Mr.", "Sir", "Lord" -> MALE;
            case "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady" -> FEMALE;
            default -> {
                Lexicon lexicon = Lexicon.builtIn();
                yield lexicon.is(Lexicon.Kind.MALE, word)
                        ? MALE
                        : lexicon.is(Lexicon.Kind.FEMALE, word) ? FEMALE : ANY;
            }
        };
    }

    /** Whether both may be one person's. */
    boolean agrees(Gender other) {
        return this == ANY || other == ANY || this == other;
    }
}
