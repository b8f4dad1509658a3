/** What every answer passes: the guards of a local server, its files, its forms. */
@NullMarked
package org.aver.workbench.server;

import org.jspecify.annotations.NullMarked;
