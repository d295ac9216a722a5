package org.lull.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/** Places as a reader wants them. */
final class Places {
  private Places() {}

  /**
   * "Konotop in Sumy (UA-59)", "Sumy (UA-59)", "Ukraine"; "somewhere" where not even the country is
   * known.
   */
  static String name(Region region) {
    String code = region.admin1();
    String around = code == null ? country(region.country()) : region(code);
    String location = region.location();
    if (location == null || (code != null && location.equals(Tile.name(code)))) {
      return around;
    }
    return location + " in " + around;
  }

  /** "Sumy (UA-59)"; the bare code where it has no name. */
  static String region(String code) {
    String name = Tile.name(code);
    return name.equals(code) ? code : name + " (" + code + ")";
  }

  private static String country(@Nullable String code) {
    return code == null ? "somewhere" : Words.country(Side.valueOf(code));
  }

  static String names(List<Region> regions) {
    return regions.isEmpty()
        ? "the country"
        : regions.stream().map(Places::name).distinct().collect(Collectors.joining(", "));
  }
}
