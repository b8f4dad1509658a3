/** What the words of a statement say about it: act, certainty, tone, kind of source, channel, condition, and what it is linked to. */
@NullMarked
package org.aver.reader.wording;

import org.jspecify.annotations.NullMarked;
