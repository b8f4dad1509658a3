/** The encoder, its heads and their optimiser as tensor operations; needs the PyTorch engine at run time. */
@NullMarked
package org.aver.training.engine;

import org.jspecify.annotations.NullMarked;
