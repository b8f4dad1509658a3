/** Trains and scores the tagger of names. */
@NullMarked
package org.aver.training.name;

import org.jspecify.annotations.NullMarked;
