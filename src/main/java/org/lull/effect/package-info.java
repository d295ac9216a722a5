/** The statistics of a pause: design, estimates, placebo, counterfactual. */
@NullMarked
package org.lull.effect;

import org.jspecify.annotations.NullMarked;
