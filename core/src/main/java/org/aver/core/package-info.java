/** The vocabulary: what an article, a statement, a figure is, and where it stands in the text. */
@NullMarked
package org.aver.core;

import org.jspecify.annotations.NullMarked;
