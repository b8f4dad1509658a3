/** The append-only store of captures, articles, readings and decisions. */
@NullMarked
package org.aver.ledger;

import org.jspecify.annotations.NullMarked;
