/** Many inputs read at once, their results in input order. */
@NullMarked
package org.aver.cli.batch;

import org.jspecify.annotations.NullMarked;
