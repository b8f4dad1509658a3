/** The gazetteer: a mapped file of the world's places by name, and the compiler that writes it. */
@NullMarked
package org.aver.reader.gazetteer;

import org.jspecify.annotations.NullMarked;
