/** Pairs of invented reports with how they stand to each other. */
@NullMarked
package org.aver.training.clash;

import org.jspecify.annotations.NullMarked;
