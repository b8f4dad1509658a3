/** The same text with other names or other words in it, and whether it is read the same. */
@NullMarked
package org.aver.training.swap;

import org.jspecify.annotations.NullMarked;
