package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports to counts in one thread: what the jobs do over Spark. */
public record PlainPanel(
    List<Attack> attacks, List<Placement> placements, List<AttackCount> counts) {

  static PlainPanel of(Collection<Told> told) {
    return ofReports(told.stream().map(Told::report).toList());
  }

  /** Of reports that come from anywhere. */
  public static PlainPanel ofReports(Collection<ToldReport> reports) {
    Retold retold = Retold.of(reports);
    Map<String, List<ToldReport>> groups = new TreeMap<>();
    Map<String, WhenAndWho> keys = new HashMap<>();
    for (ToldReport one : reports) {
      WhenAndWho when = WhenAndWho.of(one.report(), retold);
      keys.put(when.key(), when);
      groups.computeIfAbsent(when.key(), k -> new ArrayList<>()).add(one);
    }
    NightReconciler reconciler = new NightReconciler(Policies.AGREEMENT);
    List<Attack> attacks = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    List<AttackCount> counts = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          Reconciled done = reconciler.reconcile(keys.get(key), group);
          attacks.addAll(done.attacks());
          placements.addAll(done.placements());
          LocalDate day = keys.get(key).eventDate();
          if (day != null) {
            counts.addAll(DayCounter.count(day, keys.get(key).attacker(), done.attacks()));
          }
        });
    return new PlainPanel(attacks, placements, counts);
  }

  /** The only attack, where there is one. */
  Attack attack() {
    if (attacks.size() != 1) {
      throw new AssertionError("one attack expected: " + attacks);
    }
    return attacks.get(0);
  }

  /** Sum of launched weapons over the levels that add up. */
  double launched() {
    return counts.stream()
        .filter(c -> !c.level().equals("allocated") && c.launchedBest() != null)
        .mapToDouble(AttackCount::launchedBest)
        .sum();
  }
}
