package org.lull.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A region on the tile map.
 *
 * @param column from the west; negative where the region has no tile
 * @param row from the north
 * @param label three letters
 */
record Tile(String code, int column, int row, String label, String name) {
  /** Columns and rows of the whole map. */
  static final int COLUMNS = 14;

  static final int ROWS = 11;

  private static final Map<String, Tile> ALL = read();

  /** Every region by its code, in the order of the file. */
  static Map<String, Tile> all() {
    return ALL;
  }

  /** The name of a code; the code itself where it is not known. */
  static String name(String code) {
    Tile tile = ALL.get(code);
    return tile == null ? code : tile.name();
  }

  boolean placed() {
    return column >= 0;
  }

  private static Map<String, Tile> read() {
    Map<String, Tile> tiles = new LinkedHashMap<>();
    try (InputStream in = Tile.class.getResourceAsStream("/report/tiles.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(c -> tiles.put(c[0], new Tile(c[0], place(c[1]), place(c[2]), c[3], c[4])));
    } catch (IOException e) {
      throw new UncheckedIOException("report/tiles.tsv cannot be read", e);
    }
    return tiles;
  }

  private static int place(String cell) {
    return cell.equals("-") ? -1 : Integer.parseInt(cell);
  }
}
