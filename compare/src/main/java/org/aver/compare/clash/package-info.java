/** Comparisons of what articles of one story claim, and of an article with itself: clashes, revisions and the rest. Pure. */
@NullMarked
package org.aver.compare.clash;

import org.jspecify.annotations.NullMarked;
