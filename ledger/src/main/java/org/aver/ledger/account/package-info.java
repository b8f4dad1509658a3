/** Who may sign in, and what each may do. */
@NullMarked
package org.aver.ledger.account;

import org.jspecify.annotations.NullMarked;
