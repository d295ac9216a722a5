package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By which names an article could have told of this war, and which regions there are: enough to say
 * what was read about what, without reading it closely.
 *
 * @param beginnings of words, capitalised, in any language
 * @param regions codes of all regions and seas, each with its country; null for a sea
 * @param regionNames names with the codes they may stand for
 */
public record ScopeNames(
    List<String> beginnings,
    Map<String, @Nullable String> regions,
    Map<String, List<String>> regionNames) {

  /** The names of this build; wrong rows are told all at once by a {@link LexiconException}. */
  public static ScopeNames bundled() {
    List<String> problems = new ArrayList<>();
    List<String> beginnings =
        Tsv.read("scope.tsv", 1, problems).stream().map(row -> row.cell(0)).toList();
    Map<String, @Nullable String> regions = new TreeMap<>();
    for (Tsv.Row row : Tsv.read("regions.tsv", 5, problems)) {
      regions.put(row.cell(0), row.cell(1).equals("-") ? null : row.cell(1));
    }
    Map<String, List<String>> names = new TreeMap<>();
    for (Tsv.Row row : Tsv.read("en/regions.tsv", 3, problems)) {
      List<String> all = new ArrayList<>(row.forms(1));
      all.addAll(row.forms(2));
      for (String name : all) {
        List<String> codes = names.computeIfAbsent(name, n -> new ArrayList<>());
        for (String code : row.cell(0).split("\\+")) {
          if (!codes.contains(code)) {
            codes.add(code);
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return new ScopeNames(beginnings, regions, names);
  }
}
