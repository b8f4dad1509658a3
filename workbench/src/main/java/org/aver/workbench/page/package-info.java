/** The pages: what each shows, and how it is asked for. */
@NullMarked
package org.aver.workbench.page;

import org.jspecify.annotations.NullMarked;
