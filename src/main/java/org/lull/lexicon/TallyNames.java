package org.lull.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that official tallies use for weapons and for those who publish them. */
public final class TallyNames {
  private final Map<String, TallyModel> models = new LinkedHashMap<>();
  private final List<TallySource> sources = new ArrayList<>();
  private final Map<String, List<String>> targets = new LinkedHashMap<>();

  private TallyNames() {}

  /** The names of this build; wrong rows are told all at once by a {@link LexiconException}. */
  public static TallyNames bundled() {
    TallyNames names = new TallyNames();
    List<String> problems = new ArrayList<>();
    for (Tsv.Row row : Tsv.read("tally_models.tsv", 3, problems)) {
      try {
        Weapon weapon = Weapon.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        names.models.put(
            row.cell(0), new TallyModel(row.cell(0), weapon, row.cell(2).equals("yes")));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + ": not a family of the codebook: " + row.cell(1));
      }
    }
    for (Tsv.Row row : Tsv.read("tally_sources.tsv", 4, problems)) {
      try {
        Side side = Side.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        names.sources.add(
            new TallySource(row.cell(0), row.cell(1), side, row.cell(3).equals("yes")));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + ": not a side: " + row.cell(2));
      }
    }
    for (Tsv.Row row : Tsv.read("tally_targets.tsv", 2, problems)) {
      names.targets.put(row.cell(0), row.forms(1));
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return names;
  }

  /** The weapon of a name; null if it is not known. */
  public @Nullable TallyModel model(String name) {
    return models.get(name);
  }

  /** Regions of a target that is no place of the gazetteer, none for the wide ones; else null. */
  public @Nullable List<String> target(String name) {
    return targets.get(name);
  }

  /** Who stands behind a source, e.g. {@code kpszsu/posts/1}; null if nobody known. */
  public @Nullable TallySource source(String source) {
    return sources.stream().filter(each -> source.contains(each.mark())).findFirst().orElse(null);
  }
}
