/** MLlib fits over the panel. */
@NullMarked
package org.lull.model;

import org.jspecify.annotations.NullMarked;
