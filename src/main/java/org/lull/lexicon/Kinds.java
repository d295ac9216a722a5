package org.lull.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Weapons, targets and actors: the kinds, which know no language, joined with their forms in
 * English.
 */
final class Kinds {

  private Kinds() {}

  static Map<String, WeaponKind> weapons(LexiconFiles files, List<String> problems) {
    return forms(
        files,
        problems,
        "weapons.tsv",
        4,
        row ->
            new WeaponKind(
                row.cell(0),
                Weapon.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
                row.cell(2).equals("-") ? null : row.cell(2),
                row.cell(3).equals("-") ? null : Side.valueOf(row.cell(3))));
  }

  static Map<String, Target> targets(LexiconFiles files, List<String> problems) {
    return forms(
        files,
        problems,
        "targets.tsv",
        1,
        row -> Target.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
  }

  static Map<String, Actor> actors(LexiconFiles files, List<String> problems) {
    return forms(
        files,
        problems,
        "actors.tsv",
        4,
        row ->
            new Actor(
                row.cell(0),
                row.cell(1).equals("-") ? null : Side.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
                row.cell(2),
                row.cell(3)));
  }

  private static <T> Map<String, T> forms(
      LexiconFiles files,
      List<String> problems,
      String file,
      int columns,
      Function<Tsv.Row, T> kind) {
    Map<String, T> kinds = new HashMap<>();
    for (Tsv.Row row : Tsv.read(files, file, columns, problems)) {
      try {
        kinds.put(row.cell(0), kind.apply(row));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + ": not in the codebook: " + row.cells());
      }
    }
    Map<String, T> out = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.read(files, "en/" + file, 2, problems)) {
      T value = kinds.get(row.cell(0));
      if (value == null) {
        problems.add(row.where() + ": no such kind in " + file + ": " + row.cell(0));
        continue;
      }
      for (String form : row.forms(1)) {
        T before = out.putIfAbsent(form, value);
        if (before != null && !before.equals(value)) {
          problems.add(row.where() + ": \"" + form + "\" stands for two kinds");
        }
      }
    }
    return out;
  }
}
