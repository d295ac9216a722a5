/** One class per verb with its typed configuration, and the only main. */
@NullMarked
package org.lull.job;

import org.jspecify.annotations.NullMarked;
