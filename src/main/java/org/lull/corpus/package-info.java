/** What an article is, and how one record of a corpus becomes an article or a reject. */
@NullMarked
package org.lull.corpus;

import org.jspecify.annotations.NullMarked;
