/** What is read, in plain words: labels, counts, dates, and which sentences are the outlet's own. */
@NullMarked
package org.aver.core.words;

import org.jspecify.annotations.NullMarked;
