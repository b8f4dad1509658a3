/** Article to reading: a pure function, no clock, no network, no files but its own data. */
@NullMarked
package org.aver.reader;

import org.jspecify.annotations.NullMarked;
