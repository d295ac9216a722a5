package org.lull.job;

import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;
import org.lull.table.ColumnDescription;
import org.lull.table.Table;
import org.lull.table.View;

/** Writes docs/tables.md from the descriptions of the tables. */
final class TablesPage {
  private TablesPage() {}

  static String text() {
    String tables =
        Tables.all().stream().map(TablesPage::section).collect(Collectors.joining("\n"));
    String views = Tables.views().stream().map(TablesPage::line).collect(Collectors.joining());
    return """
        # Tables

        Written from `src/main/resources/tables/*.yml` by a test; change it there. The same words are the comments of the columns
        (`DESCRIBE lull.attacks` in `jobs/lull sql` or over JDBC) and the data dictionary of `jobs/lull export`.

        All tables are Delta tables in folders of their own below the lake, database `lull`. Days are dates without a zone, moments are UTC,
        degrees are WGS 84. **Null is "not told", never zero.** Names are public: columns may be added, none is renamed.

        """
        + tables
        + """

        ## Views

        | view | rows |
        | --- | --- |
        """
        + views;
  }

  private static String section(Table<?> table) {
    StringBuilder out = new StringBuilder();
    out.append("## ").append(table.name()).append("\n\n");
    out.append(table.description().means()).append(" Key: `");
    out.append(String.join("`, `", table.key())).append("`.\n\n");
    out.append(
        "| column | type | meaning | unit or form | example |\n| --- | --- | --- | --- | --- |\n");
    for (StructField field : table.codec().schema().fields()) {
      ColumnDescription column = table.description().columns().get(field.name());
      out.append("| `").append(field.name()).append("` | ").append(type(field)).append(" | ");
      out.append(cell(column.means())).append(" | ").append(cell(column.unit())).append(" | ");
      out.append(cell(column.example())).append(" |\n");
    }
    return out.toString();
  }

  private static String line(View view) {
    return "| `" + view.name() + "` | " + cell(view.means()) + " |\n";
  }

  /** Lists of records are told by their fields. */
  private static String type(StructField field) {
    return field
        .dataType()
        .sql()
        .toLowerCase(java.util.Locale.ROOT)
        .replace(" not null", "")
        .replace(",", ", ");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
