package org.lull.lexicon;

import java.util.List;

/**
 * A place of a user's table with the forms in which English news may spell it.
 *
 * @param respelt true where the forms were made from a name in other letters, so that English may
 *     know the place by another name still
 */
record PlaceRow(Toponym place, List<String> forms, boolean respelt) {}
