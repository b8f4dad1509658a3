/** Which reports are of one incident or development, grouped as they arrive. */
@NullMarked
package org.aver.compare.story;

import org.jspecify.annotations.NullMarked;
