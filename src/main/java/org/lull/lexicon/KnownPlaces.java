package org.lull.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which places of a user's table the gazetteer has already, perhaps under another spelling:
 * English news writes Moscow, a table of Russian names gives Moskva.
 */
final class KnownPlaces {
  /** Kilometres within which a town of the same region is taken for the one we have. */
  private static final double SAME = 6;

  private static final double DEGREE = 111.2;

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<Toponym>> byRegion = new HashMap<>();

  KnownPlaces(List<Toponym> places, Map<String, List<Toponym>> forms) {
    forms.forEach((form, meanings) -> meanings.forEach(place -> names.add(key(form, place))));
    for (Toponym place : places) {
      byRegion.computeIfAbsent(place.admin1().get(0), code -> new ArrayList<>()).add(place);
    }
  }

  /** The rows that are new, the largest first; they are known from now on. */
  List<PlaceRow> unknown(List<PlaceRow> rows) {
    List<PlaceRow> largestFirst = new ArrayList<>(rows);
    largestFirst.sort(Comparator.comparingInt((PlaceRow row) -> -row.place().population()));
    List<PlaceRow> out = new ArrayList<>();
    for (PlaceRow row : largestFirst) {
      boolean named = row.forms().stream().anyMatch(form -> names.contains(key(form, row.place())));
      if (!named && !(row.respelt() && near(row.place()))) {
        out.add(row);
        row.forms().forEach(form -> names.add(key(form, row.place())));
      }
    }
    return out;
  }

  private boolean near(Toponym place) {
    for (Toponym other : byRegion.getOrDefault(place.admin1().get(0), List.of())) {
      double north = (place.latitude() - other.latitude()) * DEGREE;
      double east =
          (place.longitude() - other.longitude())
              * DEGREE
              * Math.cos(Math.toRadians(place.latitude()));
      if (Math.hypot(north, east) < SAME) {
        return true;
      }
    }
    return false;
  }

  private static String key(String form, Toponym place) {
    return form + "/" + place.admin1();
  }
}
