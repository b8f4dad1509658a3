/** What people see of an article, its statements and its figures. */
@NullMarked
package org.aver.cli.page;

import org.jspecify.annotations.NullMarked;
