/** Incidents of invented reports. */
@NullMarked
package org.aver.reader.incident;

import org.jspecify.annotations.NullMarked;
