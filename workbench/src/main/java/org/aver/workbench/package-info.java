/** The pages a browser shows of a ledger, and the server that answers with them. */
@NullMarked
package org.aver.workbench;

import org.jspecify.annotations.NullMarked;
