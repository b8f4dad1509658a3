/** Compiles the reader's gazetteer from GeoNames extracts and lists of our own. */
@NullMarked
package org.aver.training.gazetteer;

import org.jspecify.annotations.NullMarked;
