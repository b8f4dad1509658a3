@NullMarked
package org.aver.bench;

import org.jspecify.annotations.NullMarked;
