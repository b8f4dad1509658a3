/** Tests of words on a terminal. */
@NullMarked
package org.aver.cli.terminal;

import org.jspecify.annotations.NullMarked;
