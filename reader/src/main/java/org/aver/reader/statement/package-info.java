/** Who said what: the model that finds it and the rules that name it. */
@NullMarked
package org.aver.reader.statement;

import org.jspecify.annotations.NullMarked;
