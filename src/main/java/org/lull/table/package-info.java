/** A Delta table of records: schema, codec, merge. */
@NullMarked
package org.lull.table;

import org.jspecify.annotations.NullMarked;
