package org.lull.panel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lull.lexicon.TallyModel;
import org.lull.lexicon.TallyNames;
import org.lull.lexicon.Weapon;

/**
 * The family of what a row of a tally counts, which may be several models joined by "and".
 *
 * @param flags what a reader of the row should know
 */
record TallyWeapon(Weapon family, List<String> flags) {
  static TallyWeapon of(String models, TallyNames names) {
    Set<Weapon> families = EnumSet.noneOf(Weapon.class);
    List<String> flags = new ArrayList<>();
    boolean strikes = false;
    for (String name : models.split(" and ", -1)) {
      TallyModel model = names.model(name.strip());
      if (model == null) {
        return new TallyWeapon(Weapon.UNKNOWN, List.of("unknown_weapon"));
      }
      families.add(model.weapon());
      strikes |= model.strikes();
    }
    if (!strikes) {
      flags.add("reconnaissance");
    }
    if (families.size() == 1) {
      return new TallyWeapon(families.iterator().next(), flags);
    }
    boolean missiles = families.stream().allMatch(Weapon::missile);
    return new TallyWeapon(missiles ? Weapon.MISSILE : Weapon.MIXED, flags);
  }
}
