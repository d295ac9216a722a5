/** Many reports become attacks, a ledger of pauses, and counts by region and date. */
@NullMarked
package org.lull.panel;

import org.jspecify.annotations.NullMarked;
