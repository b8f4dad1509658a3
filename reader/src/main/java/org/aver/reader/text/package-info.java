/** The words and sentences of a text, with their offsets. */
@NullMarked
package org.aver.reader.text;

import org.jspecify.annotations.NullMarked;
