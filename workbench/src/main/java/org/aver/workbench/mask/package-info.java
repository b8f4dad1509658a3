/** Whose names may leave their article, and how the others are withheld. */
@NullMarked
package org.aver.workbench.mask;

import org.jspecify.annotations.NullMarked;
