/** The figures of an incident or a running toll by source and day, with what superseded what. Pure; nothing is averaged. */
@NullMarked
package org.aver.compare.series;

import org.jspecify.annotations.NullMarked;
