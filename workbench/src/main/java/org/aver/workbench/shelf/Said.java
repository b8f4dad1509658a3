package org.aver.workbench.shelf;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A statement without its content. {@code inner}: its id in its article; {@code on}: the day it was said, where the text says so. */
public record Said(Report report, @JsonIgnore String inner, Voice speaker, String cue, String tone, String act,
        @Nullable LocalDate on, double score) {
    /** Its id outside its article; made when it is asked for, as there are a million of them. */
    @JsonProperty
    public String id() {
        return report.brief() + "." + inner;
    }
}
