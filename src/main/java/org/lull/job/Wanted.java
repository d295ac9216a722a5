package org.lull.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lull.table.Table;
import org.lull.table.View;

/**
 * The tables and views that a script may mean. Each costs a look at its log before the first
 * answer, which is most of what a short query waits for.
 */
record Wanted(List<Table<?>> tables, List<View> views) {
  private static final Set<String> NAME_WHAT_THEY_READ =
      Set.of("select", "with", "from", "values", "table", "explain");

  static Wanted all() {
    return new Wanted(Tables.all(), Tables.views());
  }

  /** Those whose names stand in the script; all, if a statement may tell of others. */
  static Wanted by(String script) {
    for (String statement : Statements.of(script)) {
      String first = statement.split("[^A-Za-z]+", 2)[0].toLowerCase(Locale.ROOT);
      if (!NAME_WHAT_THEY_READ.contains(first)) {
        return all();
      }
    }
    String text = script.toLowerCase(Locale.ROOT);
    return new Wanted(
        Tables.all().stream().filter(table -> text.contains(table.name())).toList(),
        Tables.views().stream().filter(view -> text.contains(view.name())).toList());
  }
}
