/** Tests on texts written for them, with invented people, places and outlets. */
@NullMarked
package org.aver.capture;

import org.jspecify.annotations.NullMarked;
