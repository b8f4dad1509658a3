/** What a report's letters tell before it is read: their encoding, language, title, bylines, datelines and dates. */
@NullMarked
package org.aver.capture.text;

import org.jspecify.annotations.NullMarked;
