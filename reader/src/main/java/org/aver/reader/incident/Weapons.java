package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/** What an incident was done with. Immutable and thread-safe. */
final class Weapons {
    private static final int REACH = 25; // tokens

    private Weapons() {
    }

    /** The weapon named nearest to a trigger in its sentence, or null. */
    static Mention.@Nullable Weapon at(Line line, int trigger) {
        for (int gap = 0; gap < REACH; gap++) {
            for (int i : new int[]{trigger + gap, trigger - gap}) {
                Name name = i < line.first || i >= line.end ? null : line.scene.nameAt(i);
                if (name != null && name.type() == Name.Type.WEAPON) {
                    return weapon(line, name);
                }
            }
        }
        return null;
    }

    private static Mention.@Nullable Weapon weapon(Line line, Name name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            words.add(line.scene.words.at(i));
        }
        Span span = name.span();
        String kind = org.aver.reader.name.Weapons.builtIn().kind(words);
        return kind == null ? null : new Mention.Weapon(span, kind);
    }
}
