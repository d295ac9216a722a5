package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** What the text before a sentence has told, for sentences that leave it out. */
final class Context {
  private @Nullable Side attacker;
  private List<Region> regions = List.of();
  private List<Region> place = List.of();
  private @Nullable DateRange date;
  private Weapon weapon = Weapon.UNKNOWN;
  private Target target = Target.UNSPECIFIED;
  private int paragraph = -1;
  private int last = -1;

  /** Forgets what a new paragraph does not inherit. */
  void enter(int newParagraph) {
    if (newParagraph != paragraph) {
      paragraph = newParagraph;
      regions = List.of();
      target = Target.UNSPECIFIED;
    }
  }

  /** True where an attack was reported a few sentences before. */
  boolean fresh(int index) {
    return last >= 0 && index - last <= 3;
  }

  void remember(AttackReport report, DateRange told, int index) {
    last = index;
    attacker = report.attacker() == null ? attacker : report.attacker();
    if (report.regions().stream().anyMatch(r -> r.admin1() != null)) {
      regions = report.regions();
      place = regions;
    }
    date(told);
    weapon = report.weapon() == Weapon.UNKNOWN ? weapon : report.weapon();
    target = report.target();
  }

  void date(DateRange told) {
    if (told.eventDate() != null) {
      date = told;
    }
  }

  @Nullable Side attacker() {
    return attacker;
  }

  List<Region> regions() {
    return regions;
  }

  /** The place last told, also in another paragraph. */
  List<Region> place() {
    return place;
  }

  @Nullable DateRange date() {
    return date;
  }

  Weapon weapon() {
    return weapon;
  }

  Target target() {
    return target;
  }
}
