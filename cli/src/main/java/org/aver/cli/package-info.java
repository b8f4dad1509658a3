/** The aver command. */
@NullMarked
package org.aver.cli;

import org.jspecify.annotations.NullMarked;
