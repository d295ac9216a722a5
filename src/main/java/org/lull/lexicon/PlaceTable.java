package org.lull.lexicon;

import java.io.Serial;
import java.io.Serializable;

/**
 * A full table of places that a user adds to the gazetteer, not yet read: either one of the
 * settlements of Ukraine with the columns {@code iso3166_2}, {@code en}, {@code lat}, {@code lon}
 * and optionally {@code pcode} (as COD-AB has them), or one of the cities of Russia with {@code
 * region}, {@code city}, {@code geo_lat}, {@code geo_lon} and optionally {@code area} and {@code
 * population}, in Russian. Columns are found by their names in the first line, parted by tabs or
 * commas; others are passed over.
 *
 * @param name of the file, for messages
 * @param text its whole content
 */
public record PlaceTable(String name, String text) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
}
