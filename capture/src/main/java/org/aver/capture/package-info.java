/** Bytes to articles: what a file holds, who published it, when, and which part of it is the report. */
@NullMarked
package org.aver.capture;

import org.jspecify.annotations.NullMarked;
