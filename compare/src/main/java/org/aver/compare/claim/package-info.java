/** What the articles of a story claim: counts and happenings, each with who says so, when and in which sentence. Pure. */
@NullMarked
package org.aver.compare.claim;

import org.jspecify.annotations.NullMarked;
