/** Articles side by side: which carry the same text, whole or in part, and whose it was. Pure and deterministic. */
@NullMarked
package org.aver.compare;

import org.jspecify.annotations.NullMarked;
