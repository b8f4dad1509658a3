/** What people say of the record: decisions, the words they hold on to, and what is in force. No database here. */
@NullMarked
package org.aver.ledger.decision;

import org.jspecify.annotations.NullMarked;
