/** The user's own gazetteer: a copy of the built-in one with places of GeoNames dumps added. */
@NullMarked
package org.aver.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
