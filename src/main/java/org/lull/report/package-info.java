/** What was found, written and drawn for a reader. */
@NullMarked
package org.lull.report;

import org.jspecify.annotations.NullMarked;
