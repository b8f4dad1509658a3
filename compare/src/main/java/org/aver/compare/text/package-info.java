/** Which articles carry the same text, whole or in part, and whose it was. */
@NullMarked
package org.aver.compare.text;

import org.jspecify.annotations.NullMarked;
