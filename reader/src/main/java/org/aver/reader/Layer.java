package org.aver.reader;

/** What a stage of the reader needs or adds. */
public enum Layer {
    STATEMENTS, NAMES, ACTORS, FIGURES, TIMES, LINKS, PLACES, INCIDENTS
}
