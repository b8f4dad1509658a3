/** One kept statement, figure or incident with what people said of it, as far as it may leave the ledger. */
@NullMarked
package org.aver.export.item;

import org.jspecify.annotations.NullMarked;
