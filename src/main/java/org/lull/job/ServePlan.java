package org.lull.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lull.table.Catalog;
import org.lull.table.Table;
import org.lull.table.View;

/**
 * What the server is to serve; {@code serve/} reads it in a process of its own, with another Spark.
 *
 * @param lake address of the folder that has the tables
 * @param port TCP port
 * @param user the one who may log in where there is a password
 * @param passwordFile null where no password is asked for
 * @param readOnly whether everything but questions is refused
 */
record ServePlan(
    String lake,
    String database,
    String master,
    String host,
    int port,
    String user,
    @Nullable String passwordFile,
    boolean readOnly,
    List<TablePlan> tables,
    List<View> views) {

  /** One table, its columns in order. */
  record TablePlan(String name, String means, List<ColumnPlan> columns) {
    static TablePlan of(Table<?> table) {
      var comments = table.description().comments();
      List<ColumnPlan> columns =
          Arrays.stream(table.codec().schema().fields())
              .map(
                  field ->
                      new ColumnPlan(
                          field.name(),
                          field.dataType().sql(),
                          Objects.requireNonNull(comments.get(field.name()))))
              .toList();
      return new TablePlan(table.name(), table.description().means(), columns);
    }
  }

  /** One column, its type as in SQL. */
  record ColumnPlan(String name, String type, String means) {}

  /** A plan for every public table and view. */
  static ServePlan of(Config config, String lake, ServeVerb asked) {
    return new ServePlan(
        lake,
        Catalog.DATABASE,
        config.spark().master(),
        asked.host,
        asked.port,
        asked.user,
        asked.passwordFile == null ? null : asked.passwordFile.toAbsolutePath().toString(),
        !asked.writable,
        Tables.all().stream().map(TablePlan::of).toList(),
        Tables.views());
  }

  void write(Path file) throws IOException {
    new ObjectMapper().writeValue(file.toFile(), this);
  }
}
