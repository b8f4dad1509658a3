/** Reading and writing ONNX files: just the parts of the format that a small encoder needs. */
@NullMarked
package org.aver.training.onnx;

import org.jspecify.annotations.NullMarked;
