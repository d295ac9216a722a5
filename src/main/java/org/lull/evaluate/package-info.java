/** Holds what was read against what annotators coded, measure by measure and rule by rule. */
@NullMarked
package org.lull.evaluate;

import org.jspecify.annotations.NullMarked;
