/** What the outlets of a story do with what one of them prints: carry it, contradict it, deny it, or are silent. Pure. */
@NullMarked
package org.aver.compare.echo;

import org.jspecify.annotations.NullMarked;
