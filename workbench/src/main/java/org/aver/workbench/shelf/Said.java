package org.aver.workbench.shelf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A statement without its content. {@code id}: outside its article; {@code on}: the day it was said, where the text says so. */
public record Said(Report report, String id, Voice speaker, String cue, String tone, String act,
        @Nullable LocalDate on, double score) {
}
