package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated data file of the lexicon: {@code #} comments, a header line, the same number of
 * cells in each row.
 */
final class Tsv {

  /** One row: its cells and where it stands, as {@code file:line}. */
  record Row(List<String> cells, String where) {

    String cell(int i) {
      return cells.get(i);
    }

    /** The forms in a cell, parted by bars; none for {@code -}. */
    List<String> forms(int i) {
      List<String> out = new ArrayList<>();
      if (!cells.get(i).equals("-")) {
        for (String form : cells.get(i).split("\\|")) {
          if (!form.isBlank()) {
            out.add(form.strip());
          }
        }
      }
      return out;
    }
  }

  private Tsv() {}

  /** Rows of a file of this build. */
  static List<Row> read(String name, int columns, List<String> problems) {
    return read(LexiconFiles.BUNDLED, name, columns, problems);
  }

  /** Rows of a file; those with the wrong number of cells go to {@code problems}. */
  static List<Row> read(LexiconFiles files, String name, int columns, List<String> problems) {
    List<Row> out = new ArrayList<>();
    boolean header = true;
    int number = 0;
    for (String line : files.lines(name, problems)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() == columns) {
        out.add(new Row(cells, name + ":" + number));
      } else {
        problems.add(name + ":" + number + ": expected " + columns + " cells, saw " + cells.size());
      }
    }
    return out;
  }

  /** A number in a cell; anything else goes to {@code problems} and counts as 0. */
  static double number(Row row, int i, List<String> problems) {
    try {
      return Double.parseDouble(row.cell(i));
    } catch (NumberFormatException e) {
      problems.add(row.where() + ": expected a number, saw \"" + row.cell(i) + "\"");
      return 0;
    }
  }
}
