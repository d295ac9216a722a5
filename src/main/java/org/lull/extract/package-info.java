/** Reads one article: attack reports and pause reports, each with its evidence. */
@NullMarked
package org.lull.extract;

import org.jspecify.annotations.NullMarked;
