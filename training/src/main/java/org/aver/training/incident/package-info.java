/** Incidents scored by the rules of MUC-4. */
@NullMarked
package org.aver.training.incident;

import org.jspecify.annotations.NullMarked;
