package org.aver.reader.incident;

import org.aver.reader.number.Words;

/**
 * The words of a verb before its trigger: "have also been" of "have also been killed".
 *
 * @param first its first token; the trigger's where the verb stands alone
 */
record Group(int first, boolean passive, boolean infinitive, boolean negated, boolean uncertain) {
    private static final int LONGEST = 8;

    static Group before(Scene scene, int trigger, int from) {
        Words words = scene.words;
        boolean passive = false;
        boolean infinitive = false;
        boolean negated = false;
        boolean uncertain = false;
        int at = trigger;
        while (at > from && trigger - at < LONGEST) {
            int i = at - 1;
            if (scene.is("be", i)) {
                passive = true;
            } else if (scene.is("not", i)) {
                negated = true;
            } else if (scene.is("will", i)) {
                uncertain = true;
            } else if (words.is(i, "to")) {
                infinitive = true;
                at = i;
                break;
            } else if (!scene.is("have", i) && !scene.is("between", i) && scene.timeAt(i) == null
                    && !(words.at(i).endsWith("ly") && scene.nameAt(i) == null)) {
                break;
            }
            at = i;
        }
        boolean gerund = words.at(trigger).endsWith("ing");
        return new Group(at, passive && !gerund, infinitive, negated, uncertain);
    }
}
