/** Counts and amounts: how many, of what, as which statement says. */
@NullMarked
package org.aver.reader.figure;

import org.jspecify.annotations.NullMarked;
