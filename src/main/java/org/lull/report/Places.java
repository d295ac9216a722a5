package org.lull.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lull.lexicon.Region;

/** Places as a reader wants them. */
final class Places {
  private Places() {}

  /** "Sumy (UA-59)", "UA-59", "UA"; "somewhere" where not even the country is known. */
  static String name(Region region) {
    String code = region.admin1() == null ? region.country() : region.admin1();
    if (region.location() == null) {
      return code == null ? "somewhere" : code;
    }
    return region.location() + " (" + code + ")";
  }

  static String names(List<Region> regions) {
    return regions.isEmpty()
        ? "the country"
        : regions.stream().map(Places::name).distinct().collect(Collectors.joining(", "));
  }
}
