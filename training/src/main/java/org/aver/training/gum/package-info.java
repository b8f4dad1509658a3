/** The GUM corpus as its files hold it: words, dependencies, mentions of entities. */
@NullMarked
package org.aver.training.gum;

import org.jspecify.annotations.NullMarked;
