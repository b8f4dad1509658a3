package org.aver.workbench.review;

import java.util.List;
import org.aver.ledger.Kept;
import org.aver.ledger.decision.Talk;
import org.aver.ledger.decision.Thing;

/**
 * A thing as it is looked at.
 *
 * @param id     outside its article; of what a person added it ends in the decision's id
 * @param things all things of the article
 * @param talk   what people said of it
 */
public record Entry(String id, Kept kept, Thing thing, List<Thing> things, Talk talk) {
    public Entry {
        things = List.copyOf(things);
    }

    public String brief() {
        return id.substring(0, id.indexOf('.'));
    }
}
