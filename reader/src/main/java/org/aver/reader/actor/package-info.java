/** Who the mentions of an article mean: names, descriptions and pronouns linked to actors. */
@NullMarked
package org.aver.reader.actor;

import org.jspecify.annotations.NullMarked;
