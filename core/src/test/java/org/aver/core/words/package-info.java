@NullMarked
package org.aver.core.words;

import org.jspecify.annotations.NullMarked;
