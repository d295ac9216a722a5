package org.lull.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV text (RFC 4180: quoted fields may hold commas, quotes and line breaks) as rows by column.
 *
 * @param columns names of the first line
 * @param rows cells by column, with the line on which each row begins
 * @param broken rows with another number of cells than the first line
 */
public record CsvTable(List<String> columns, List<Line> rows, List<Line> broken) {

  /** One row; {@code number} is its 1-based line in the text. */
  public record Line(long number, Map<String, String> cells) {
    /** The cell without blanks around it; empty where the column is missing. */
    public String cell(String column) {
      return cells.getOrDefault(column, "").strip();
    }
  }

  /** Reads the whole text; an empty one has no columns and no rows. */
  public static CsvTable parse(String text) {
    List<String> columns = List.of();
    List<Line> rows = new ArrayList<>();
    List<Line> broken = new ArrayList<>();
    Cursor cursor = new Cursor(text.startsWith("\uFEFF") ? text.substring(1) : text);
    while (cursor.more()) {
      long number = cursor.line;
      List<String> cells = cursor.row();
      if (cells.size() == 1 && cells.get(0).isBlank()) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = cells.stream().map(String::strip).toList();
        continue;
      }
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        named.put(i < columns.size() ? columns.get(i) : "beyond " + i, cells.get(i));
      }
      (cells.size() == columns.size() ? rows : broken).add(new Line(number, named));
    }
    return new CsvTable(columns, rows, broken);
  }

  private static final class Cursor {
    private final String text;
    private int at;
    private long line = 1;

    Cursor(String text) {
      this.text = text;
    }

    boolean more() {
      return at < text.length();
    }

    List<String> row() {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      while (at < text.length()) {
        char c = text.charAt(at++);
        line += c == '\n' ? 1 : 0;
        if (quoted) {
          if (c != '"') {
            cell.append(c);
          } else if (at < text.length() && text.charAt(at) == '"') {
            cell.append(c);
            at++;
          } else {
            quoted = false;
          }
        } else if (c == '"') {
          quoted = true;
        } else if (c == ',') {
          cells.add(cell.toString());
          cell.setLength(0);
        } else if (c == '\n') {
          break;
        } else if (c != '\r') {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      return cells;
    }
  }
}
