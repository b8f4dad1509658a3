/** Numbers as they stand in a text, in digits and in words: what figures and times count with. */
@NullMarked
package org.aver.reader.number;

import org.jspecify.annotations.NullMarked;
