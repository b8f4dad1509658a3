/** The forms themselves. */
@NullMarked
package org.aver.export.form;

import org.jspecify.annotations.NullMarked;
