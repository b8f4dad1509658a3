/** Words on a terminal: harmless, measured, wrapped and coloured. */
@NullMarked
package org.aver.cli.terminal;

import org.jspecify.annotations.NullMarked;
