/** What the encoder sees of a text: word pieces with their features, in windows of whole sentences. Shared with training. */
@NullMarked
package org.aver.reader.model;

import org.jspecify.annotations.NullMarked;
