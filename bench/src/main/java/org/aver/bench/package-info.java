/** Benchmarks of the reader, alone and beside a peer. Each prints what it measured and how. */
@NullMarked
package org.aver.bench;

import org.jspecify.annotations.NullMarked;
