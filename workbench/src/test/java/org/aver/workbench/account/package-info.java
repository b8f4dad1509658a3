/** Tests of who may come in. */
@NullMarked
package org.aver.workbench.account;

import org.jspecify.annotations.NullMarked;
