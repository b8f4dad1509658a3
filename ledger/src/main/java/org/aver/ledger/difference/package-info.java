/** What one reading of an article has that another has not. */
@NullMarked
package org.aver.ledger.difference;

import org.jspecify.annotations.NullMarked;
