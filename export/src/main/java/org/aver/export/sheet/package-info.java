/** Sheets that others kept, taken in with their ids. */
@NullMarked
package org.aver.export.sheet;

import org.jspecify.annotations.NullMarked;
