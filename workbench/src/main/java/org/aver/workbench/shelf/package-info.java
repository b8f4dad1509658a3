/** What the pages across articles need of every kept reading, held in memory. */
@NullMarked
package org.aver.workbench.shelf;

import org.jspecify.annotations.NullMarked;
