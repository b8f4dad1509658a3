/** How far people agree: Krippendorff's alpha over what they decided. */
@NullMarked
package org.aver.ledger.agreement;

import org.jspecify.annotations.NullMarked;
