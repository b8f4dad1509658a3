/** Trains and evaluates the reader's models from corpora given on the command line. */
@NullMarked
package org.aver.training;

import org.jspecify.annotations.NullMarked;
