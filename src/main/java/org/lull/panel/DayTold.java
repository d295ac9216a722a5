package org.lull.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Weapon;

/** What was told of one attacker's day: attacks by region, and reported zeros. */
final class DayTold {
  static final DayTold NOTHING = new DayTold();

  /** The country's place in the maps. */
  private static final String WHOLE = "";

  private final Map<String, Set<Weapon>> attacked = new TreeMap<>();
  private final Map<String, Set<Weapon>> zeros = new TreeMap<>();

  void add(CountedAttack attack) {
    Map<String, Set<Weapon>> into = attack.zero() ? zeros : attacked;
    Weapon weapon = attack.attack().weapon();
    Weapon kind = attack.zero() && weapon == Weapon.MIXED ? Weapon.UNKNOWN : weapon;
    for (String code : attack.place().codes()) {
      into.computeIfAbsent(code, k -> new TreeSet<>()).add(kind);
    }
    if (!attack.zero() || attack.place().isWhole()) {
      into.computeIfAbsent(WHOLE, k -> new TreeSet<>()).add(kind);
    }
  }

  Set<String> regions() {
    Set<String> codes = new TreeSet<>(attacked.keySet());
    codes.addAll(zeros.keySet());
    codes.remove(WHOLE);
    return codes;
  }

  boolean counted(@Nullable String admin1) {
    return attacked.containsKey(admin1 == null ? WHOLE : admin1);
  }

  /**
   * Weapons of which none was used there that day; a zero of the country is one of each region.
   *
   * @param official zeros of an official tally of the country
   */
  List<Weapon> zeros(@Nullable String admin1, Set<Weapon> official) {
    Set<Weapon> none = new TreeSet<>(zeros.getOrDefault(WHOLE, Set.of()));
    none.addAll(official);
    if (admin1 != null) {
      none.addAll(zeros.getOrDefault(admin1, Set.of()));
    }
    Set<Weapon> used = attacked.getOrDefault(admin1 == null ? WHOLE : admin1, Set.of());
    none.removeAll(used);
    if (!used.isEmpty()) {
      none.remove(Weapon.UNKNOWN);
    }
    return List.copyOf(none);
  }
}
