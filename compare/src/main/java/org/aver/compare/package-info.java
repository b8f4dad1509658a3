/** Articles side by side. Pure and deterministic: the same reports give the same answer, in whatever order they are given. */
@NullMarked
package org.aver.compare;

import org.jspecify.annotations.NullMarked;
