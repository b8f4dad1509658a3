/** How the linking of sources to actors is scored. */
@NullMarked
package org.aver.training.actor;

import org.jspecify.annotations.NullMarked;
