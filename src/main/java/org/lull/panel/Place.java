package org.lull.panel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Region;

/**
 * Where an attack was, as far as counting cares: the whole country, several regions told jointly,
 * one region, or one location in a region.
 *
 * @param codes first-level codes in order; empty for the whole country
 * @param location gazetteer name; null unless the reports are about one location of one region
 */
record Place(List<String> codes, @Nullable String location) implements Comparable<Place> {
  static final Place WHOLE = new Place(List.of(), null);

  /** Cities that are regions of their own: the city and its region are one place. */
  private static final Set<String> CITIES = Set.of("UA-30", "UA-40", "RU-MOW", "RU-SPE");

  static Place of(List<Region> regions) {
    List<String> codes =
        regions.stream().map(Region::admin1).filter(Objects::nonNull).distinct().sorted().toList();
    if (codes.isEmpty()) {
      return WHOLE;
    }
    List<String> locations =
        regions.stream().map(Region::location).filter(Objects::nonNull).distinct().toList();
    boolean oneLocation =
        codes.size() == 1
            && locations.size() == 1
            && regions.stream().allMatch(r -> r.location() != null)
            && !CITIES.contains(codes.get(0));
    return new Place(codes, oneLocation ? locations.get(0) : null);
  }

  /** Each of these regions once, in order of their codes, countries and locations. */
  static List<Region> distinct(Stream<Region> told) {
    Map<String, Region> regions = new TreeMap<>();
    told.forEach(r -> regions.putIfAbsent(r.admin1() + "|" + r.country() + "|" + r.location(), r));
    return List.copyOf(regions.values());
  }

  boolean isWhole() {
    return codes.isEmpty();
  }

  boolean isJoint() {
    return codes.size() > 1;
  }

  boolean isLocation() {
    return location != null;
  }

  /** True where both are joint, share a region, and neither has all regions of the other. */
  boolean overlaps(Place other) {
    return isJoint()
        && other.isJoint()
        && codes.stream().anyMatch(other.codes::contains)
        && !codes.containsAll(other.codes)
        && !other.codes.containsAll(codes);
  }

  /** The next larger place: the region of a location, and the country of a region. */
  Place around() {
    return isLocation() ? new Place(codes, null) : WHOLE;
  }

  /** The place as part of an id. */
  String key() {
    return String.join("+", codes) + (location == null ? "" : "/" + location);
  }

  @Override
  public int compareTo(Place other) {
    return key().compareTo(other.key());
  }
}
