package org.aver.training.swap;

import org.aver.core.Label;

/** In what a statement is read otherwise once words are swapped. */
public enum Difference implements Label {
    LOST, GAINED, SOURCE, CUE, CONTENT, MODE, ACT, COMMITMENT, POLARITY, WITHIN
}
