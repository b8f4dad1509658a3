/** Attribution corpora as training examples for the statement model. */
@NullMarked
package org.aver.training.attribution;

import org.jspecify.annotations.NullMarked;
