/** The reading's JSON, in and out, exactly as the reading format says. */
@NullMarked
package org.aver.core.json;

import org.jspecify.annotations.NullMarked;
