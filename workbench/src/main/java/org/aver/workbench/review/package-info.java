/** What waits to be looked at by people, in which order, and the words it was read from. */
@NullMarked
package org.aver.workbench.review;

import org.jspecify.annotations.NullMarked;
