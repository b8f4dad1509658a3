/** Tests of the pages. */
@NullMarked
package org.aver.cli.page;

import org.jspecify.annotations.NullMarked;
