/** Who is asking, and whether they may. */
@NullMarked
package org.aver.workbench.account;

import org.jspecify.annotations.NullMarked;
