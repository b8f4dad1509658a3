/**
 * Bytes to articles: what a file holds, who published it, when, and which part of it is the report. In an article's text every
 * code point belongs to at most one zone; blanks, line ends and a bar or colon between two zones belong to none.
 */
@NullMarked
package org.aver.capture;

import org.jspecify.annotations.NullMarked;
