/** What happened, once, at a place and time: incidents, who is said to have done them, and their victims. */
@NullMarked
package org.aver.reader.incident;

import org.jspecify.annotations.NullMarked;
