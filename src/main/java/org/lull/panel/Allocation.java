package org.lull.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shares joint and national numbers out over regions, by a rule that is simple and stated: a joint
 * number in equal parts over its regions; the rest of the country over the regions in which attacks
 * of that attacker were told that day, in proportion to their number. Where no region is told the
 * rest stays without one. Attacks are whole: the regions first in order get what does not divide.
 */
final class Allocation {
  static final String LEVEL = "allocated";

  private Allocation() {}

  /** Rows of level {@code allocated} that sum to the joint and national_rest rows given. */
  static List<CountRow> of(Collection<CountRow> rows) {
    Map<String, Double> told = new TreeMap<>();
    for (CountRow row : rows) {
      if (row.level().equals("region") && row.admin1() != null && row.attacks() > 0) {
        told.merge(row.admin1(), (double) row.attacks(), Double::sum);
      }
    }
    Map<String, CountRow> allocated = new LinkedHashMap<>();
    for (CountRow row : rows) {
      if (row.level().equals("joint") && row.admin1() != null) {
        List<String> codes = Arrays.asList(row.admin1().split("\\+", -1));
        Map<String, Double> equal = new TreeMap<>();
        codes.forEach(code -> equal.put(code, 1.0));
        share(row, equal, allocated);
      } else if (row.level().equals("national_rest")) {
        share(row, told, allocated);
      }
    }
    return new ArrayList<>(allocated.values());
  }

  private static void share(
      CountRow row, Map<String, Double> weights, Map<String, CountRow> allocated) {
    if (weights.isEmpty()) {
      add(row, null, 1, row.attacks(), allocated);
      return;
    }
    double sum = weights.values().stream().mapToDouble(w -> w).sum();
    double passed = 0;
    int given = 0;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      passed += weight.getValue();
      int upTo = (int) Math.ceil(row.attacks() * passed / sum - 1e-9);
      add(row, weight.getKey(), weight.getValue() / sum, upTo - given, allocated);
      given = upTo;
    }
  }

  private static void add(
      CountRow from,
      @Nullable String admin1,
      double share,
      int attacks,
      Map<String, CountRow> allocated) {
    String country = admin1 == null ? from.country() : country(admin1);
    String key = admin1 + "|" + country + "|" + from.weapon() + "|" + from.target();
    CountRow row =
        allocated.computeIfAbsent(
            key, k -> new CountRow(LEVEL, admin1, country, from.weapon(), from.target()));
    from.spans().forEach((measure, span) -> row.add(measure, span.times(share)));
    row.addAttacks(attacks);
    row.addVoices(from);
  }

  /** ISO 3166-2 codes begin with the country's; the seas belong to none. */
  static @Nullable String country(String admin1) {
    return admin1.startsWith("SEA-") ? null : admin1.substring(0, 2);
  }
}
