/** Who says it in the end, through whom, and how much support that makes. */
@NullMarked
package org.aver.compare.source;

import org.jspecify.annotations.NullMarked;
