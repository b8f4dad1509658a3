/** The scorer of incidents. */
@NullMarked
package org.aver.training.incident;

import org.jspecify.annotations.NullMarked;
