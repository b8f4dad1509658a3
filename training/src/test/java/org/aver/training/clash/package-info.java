@NullMarked
package org.aver.training.clash;

import org.jspecify.annotations.NullMarked;
