/** Weights and scores of stories. */
@NullMarked
package org.aver.training.story;

import org.jspecify.annotations.NullMarked;
