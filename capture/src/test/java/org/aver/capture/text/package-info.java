/** Tests of single lines. */
@NullMarked
package org.aver.capture.text;

import org.jspecify.annotations.NullMarked;
