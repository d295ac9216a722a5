package org.lull.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What to serve, as {@code lull serve} wrote it down.
 *
 * @param lake address of the folder that has the tables
 * @param host name or address to listen at
 * @param port TCP port; 0 for any that is free
 * @param user the one who may log in where there is a password
 * @param passwordFile file whose first line is the password; null where none is asked for
 * @param readOnly whether everything but questions is refused
 */
record Plan(
    String lake,
    String database,
    String master,
    String host,
    int port,
    String user,
    String passwordFile,
    boolean readOnly,
    List<TablePlan> tables,
    List<ViewPlan> views) {

  /** One table: its folder's name in the lake is its own. */
  record TablePlan(String name, String means, List<ColumnPlan> columns) {}

  /**
   * One column.
   *
   * @param type as in SQL
   */
  record ColumnPlan(String name, String type, String means) {}

  /** One view over the tables. */
  record ViewPlan(String name, String means, String query) {}

  static Plan read(Path file) throws IOException {
    return new ObjectMapper().readValue(file.toFile(), Plan.class);
  }

  String folder(TablePlan table) {
    return lake + "/" + table.name();
  }
}
