/** Estimates the weights by which the reader knows mentions of places, and reads corpora of places. */
@NullMarked
package org.aver.training.place;

import org.jspecify.annotations.NullMarked;
