/** Events in the shapes of conflict databases, by a profile's rules. */
@NullMarked
package org.aver.export.event;

import org.jspecify.annotations.NullMarked;
