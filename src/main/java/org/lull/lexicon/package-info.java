/** The words, kinds and places we know: loads, checks and versions the data files. */
@NullMarked
package org.lull.lexicon;

import org.jspecify.annotations.NullMarked;
