package org.aver.reader.incident;

import org.aver.core.Incident.Strength;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/** Somebody said to have done it, or not. */
record Blamed(String actor, Strength strength, @Nullable Statement statement) {
}
