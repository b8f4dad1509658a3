/** Dates and times as ISO-TimeML TIMEX3, resolved to days against the publication date. */
@NullMarked
package org.aver.reader.time;

import org.jspecify.annotations.NullMarked;
