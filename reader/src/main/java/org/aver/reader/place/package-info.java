/** Where: mentions of places, what each means by the whole article, and areas beside and between them. */
@NullMarked
package org.aver.reader.place;

import org.jspecify.annotations.NullMarked;
