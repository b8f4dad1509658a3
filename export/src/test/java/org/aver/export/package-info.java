/** Every form read back by a library that is not ours. */
@NullMarked
package org.aver.export;

import org.jspecify.annotations.NullMarked;
