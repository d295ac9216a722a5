package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place we know.
 *
 * @param kind city, town, village, object, region, sea or country
 * @param admin1 ISO 3166-2 codes; two for the Donbas
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population people, approximate, 0 where unknown
 * @param needsSupport true where the name is also a word or a person and counts only beside its
 *     region
 */
public record Toponym(
    String name,
    String kind,
    List<String> admin1,
    @Nullable String country,
    double latitude,
    double longitude,
    int population,
    boolean needsSupport) {

  /** This place as regions of a report; one for each code. */
  public List<Region> regions() {
    List<Region> out = new ArrayList<>(admin1.size());
    boolean whole = kind.equals("region");
    boolean sea = kind.equals("sea");
    for (String code : admin1) {
      GeoPrecision precision =
          sea ? GeoPrecision.SEA : whole ? GeoPrecision.ADMIN1 : GeoPrecision.LOCATION;
      out.add(
          new Region(code, country, whole || sea ? null : name, latitude, longitude, precision));
    }
    return out;
  }
}
