/** The aver command: one class a subcommand, and the world they run in. */
@NullMarked
package org.aver.cli;

import org.jspecify.annotations.NullMarked;
