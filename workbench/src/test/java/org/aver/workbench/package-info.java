/** Tests of the pages, over HTTP and in a browser. */
@NullMarked
package org.aver.workbench;

import org.jspecify.annotations.NullMarked;
