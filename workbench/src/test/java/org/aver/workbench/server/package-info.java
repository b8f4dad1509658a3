/** Tests of what every answer passes. */
@NullMarked
package org.aver.workbench.server;

import org.jspecify.annotations.NullMarked;
