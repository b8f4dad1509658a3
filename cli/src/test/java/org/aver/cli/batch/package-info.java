/** Tests of reading many inputs. */
@NullMarked
package org.aver.cli.batch;

import org.jspecify.annotations.NullMarked;
