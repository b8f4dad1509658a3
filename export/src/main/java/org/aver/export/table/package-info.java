/** Rows and columns: the shape that every tabular form takes. */
@NullMarked
package org.aver.export.table;

import org.jspecify.annotations.NullMarked;
