package org.lull.report;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.Map;

/**
 * A square for each region of both countries, shaded by attacks told per week; squares without any
 * report are outlined only.
 */
final class TileMap {
  /** Lower ends of the shades, attacks per week. */
  static final double[] STEPS = {0, 0.5, 1, 2, 4};

  private static final int CELL = 30;
  static final Size SIZE = new Size(Tile.COLUMNS * CELL + 2, Tile.ROWS * CELL + 2, true);

  private final Map<String, Double> weekly;
  private final Map<String, String> tips;

  /**
   * @param weekly region to attacks per week; a region that is missing was not told of
   */
  TileMap(Map<String, Double> weekly, Map<String, String> tips) {
    this.weekly = weekly;
    this.tips = tips;
  }

  DomContent draw() {
    return each(
        Tile.all().values().stream().filter(Tile::placed).toList(),
        tile -> {
          double x = tile.column() * CELL + 1.0;
          double y = tile.row() * CELL + 1.0;
          Double rate = weekly.get(tile.code());
          String shade = rate == null ? "none" : "shade" + shade(rate);
          return Mark.group("tile " + country(tile) + " " + shade)
              .with(
                  Mark.box(x + 1, y + 1, CELL - 2.0, CELL - 2.0, "square"),
                  Mark.words(x + CELL / 2.0, y + 13, "middle", "code", tile.label()),
                  Mark.words(
                      x + CELL / 2.0, y + 24, "middle", "value", rate == null ? "" : value(rate)))
              .tip(tile.name() + ": " + tips.getOrDefault(tile.code(), "no attack told"));
        });
  }

  private static String country(Tile tile) {
    return tile.code().startsWith("UA") ? "in-ua" : tile.code().startsWith("RU") ? "in-ru" : "sea";
  }

  private static String value(double rate) {
    return rate >= 9.95 ? String.valueOf(Math.round(rate)) : Mark.number(rate);
  }

  private static int shade(double rate) {
    int shade = 0;
    for (int i = 0; i < STEPS.length; i++) {
      shade = rate >= STEPS[i] ? i + 1 : shade;
    }
    return shade;
  }
}
