/** Tests of the commands as a user runs them. */
@NullMarked
package org.aver.cli;

import org.jspecify.annotations.NullMarked;
