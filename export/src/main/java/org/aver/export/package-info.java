/** What is kept, in the forms that other programs read. */
@NullMarked
package org.aver.export;

import org.jspecify.annotations.NullMarked;
