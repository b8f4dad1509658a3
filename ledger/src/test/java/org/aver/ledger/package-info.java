/** Tests of the ledger on real files. */
@NullMarked
package org.aver.ledger;

import org.jspecify.annotations.NullMarked;
