/** Tests of the ledger: how far people agree. */
@NullMarked
package org.aver.ledger.agreement;

import org.jspecify.annotations.NullMarked;
