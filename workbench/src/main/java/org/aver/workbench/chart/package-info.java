/** Drawings made on the server. */
@NullMarked
package org.aver.workbench.chart;

import org.jspecify.annotations.NullMarked;
