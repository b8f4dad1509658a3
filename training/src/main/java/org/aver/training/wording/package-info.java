/** Scores how statements are worded against gold: one field at a time. */
@NullMarked
package org.aver.training.wording;

import org.jspecify.annotations.NullMarked;
