/** One story as its page shows it: what its articles say side by side, private persons' names withheld. */
@NullMarked
package org.aver.workbench.story;

import org.jspecify.annotations.NullMarked;
