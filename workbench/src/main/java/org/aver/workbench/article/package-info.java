/** One article as it is shown: its text in marked pieces, and its statements in reading order. */
@NullMarked
package org.aver.workbench.article;

import org.jspecify.annotations.NullMarked;
