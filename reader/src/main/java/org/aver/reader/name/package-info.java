/** Names of people, organisations, places, peoples, facilities and things, found by a linear model over words and their surroundings. */
@NullMarked
package org.aver.reader.name;

import org.jspecify.annotations.NullMarked;
