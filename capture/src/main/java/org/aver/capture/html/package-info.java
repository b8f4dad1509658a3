/** One saved web page: what it says of itself, and which part of it is the report. */
@NullMarked
package org.aver.capture.html;

import org.jspecify.annotations.NullMarked;
