package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;

/**
 * Counts one attacker's day from its attacks, by level, region, weapon and target. Region, joint
 * and national_rest rows add up to the day's national figure; allocated rows tell the latter two
 * another way. An attack of which parts are told counts as its parts.
 */
public final class DayCounter {
  private DayCounter() {}

  /** Rows in order of level, region, weapon and target; attacks of other days must not come in. */
  public static List<AttackCount> count(
      LocalDate date, @Nullable Side attacker, Collection<Attack> attacks) {
    List<CountedAttack> counted = attacks.stream().map(CountedAttack::of).sorted().toList();
    Set<String> wholes = new HashSet<>();
    for (CountedAttack attack : counted) {
      String whole = attack.attack().partOf();
      if (!attack.zero() && whole != null) {
        wholes.add(whole);
      }
    }
    Map<String, CountRow> rows = new TreeMap<>();
    for (CountedAttack attack : counted) {
      CountRow row = rows.computeIfAbsent(key(attack), k -> row(attack));
      boolean leaf = !attack.zero() && !wholes.contains(attack.attack().attackId());
      row.addAttacks(leaf ? 1 : 0);
      row.addVoices(
          attack.attack().reportIds().size(),
          attack.attack().articleIds(),
          attack.attack().sourceNames());
    }
    for (Measure measure : Agreement.COUNTED) {
      Figures figures = new Figures(measure, counted);
      for (CountedAttack attack : counted) {
        rows.get(key(attack)).add(measure, figures.added(attack));
      }
    }
    List<CountRow> all = new ArrayList<>(rows.values());
    all.addAll(Allocation.of(rows.values()));
    return all.stream().map(r -> r.finish(date, attacker)).toList();
  }

  private static String key(CountedAttack attack) {
    return String.join(
        "|",
        attack.level(),
        String.join("+", attack.place().codes()),
        String.valueOf(attack.country()),
        attack.attack().weapon().name(),
        attack.attack().target().name());
  }

  private static CountRow row(CountedAttack attack) {
    List<String> codes = attack.place().codes();
    return new CountRow(
        attack.level(),
        codes.isEmpty() ? null : String.join("+", codes),
        attack.country(),
        attack.attack().weapon(),
        attack.attack().target());
  }
}
