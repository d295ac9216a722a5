package org.lull.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link PlaceTable} row by row; what is wrong is told as {@code file:line}. */
final class PlaceTableReader {
  private static final List<String> UKRAINE = List.of("iso3166_2", "en", "lat", "lon");
  private static final List<String> RUSSIA = List.of("region", "city", "geo_lat", "geo_lon");

  /** The seat of a community (hromada) counts as a town; COD-AB tells no numbers of people. */
  private static final int SEAT = 8_000;

  private static final int VILLAGE = 500;

  /** A Russian city of so many is known by its name alone; smaller ones bear names of persons. */
  private static final int KNOWN = 100_000;

  private final PlaceTable table;
  private final Map<String, Toponym> regions;
  private final Map<String, String> russianRegions;
  private final List<String> problems;
  private final Map<String, Integer> columns = new HashMap<>();

  private PlaceTableReader(
      PlaceTable table,
      Map<String, Toponym> regions,
      Map<String, String> russianRegions,
      List<String> problems) {
    this.table = table;
    this.regions = regions;
    this.russianRegions = russianRegions;
    this.problems = problems;
  }

  /**
   * Rows in the table's order.
   *
   * @param regions by ISO 3166-2 code
   * @param russianRegions codes by the names that Russian tables use
   */
  static List<PlaceRow> read(
      PlaceTable table,
      Map<String, Toponym> regions,
      Map<String, String> russianRegions,
      List<String> problems) {
    return new PlaceTableReader(table, regions, russianRegions, problems).rows();
  }

  private List<PlaceRow> rows() {
    List<PlaceRow> out = new ArrayList<>();
    List<String> lines = table.text().lines().toList();
    String header = lines.isEmpty() ? "" : lines.get(0).replace("\ufeff", "");
    boolean tabs = header.indexOf('\t') >= 0;
    List<String> names = cells(header, tabs);
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i), i);
    }
    boolean ukraine = columns.keySet().containsAll(UKRAINE);
    if (!ukraine && !columns.keySet().containsAll(RUSSIA)) {
      problems.add(
          table.name()
              + ":1: no table of places; the columns must be among others "
              + String.join(", ", UKRAINE)
              + " or "
              + String.join(", ", RUSSIA)
              + ", seen: "
              + (header.length() > 120 ? header.substring(0, 120) + "..." : header));
      return out;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String where = table.name() + ":" + (i + 1);
      List<String> cells = cells(lines.get(i), tabs);
      if (cells.size() != names.size()) {
        problems.add(
            where + ": expected " + names.size() + " cells as in line 1, saw " + cells.size());
        continue;
      }
      PlaceRow row = ukraine ? ukrainian(cells, where) : russian(cells, where);
      if (row != null) {
        out.add(row);
      }
    }
    return out;
  }

  private @Nullable PlaceRow ukrainian(List<String> cells, String where) {
    boolean seat = cell(cells, "pcode").endsWith("001");
    String code = cell(cells, "iso3166_2");
    String name = cell(cells, "en");
    Toponym place = place(code, name, "lat", "lon", seat ? SEAT : VILLAGE, !seat, cells, where);
    return place == null ? null : new PlaceRow(place, Spellings.of(name), false);
  }

  private @Nullable PlaceRow russian(List<String> cells, String where) {
    String region = cell(cells, "region");
    String name = cell(cells, "city");
    name = name.isEmpty() ? cell(cells, "area") : name;
    name = name.isEmpty() ? region : name;
    String code = russianRegions.get(region);
    if (code == null) {
      problems.add(
          where + ": unknown region \"" + region + "\"; lexicon/ru/regions.tsv names them all");
      return null;
    }
    String people = cell(cells, "population");
    int population = people.isEmpty() ? 0 : (int) number(people, 0, 2e9, "population", where);
    boolean support = population < KNOWN;
    List<String> forms = Romanised.forms(name);
    Toponym place =
        place(code, forms.get(0), "geo_lat", "geo_lon", population, support, cells, where);
    return place == null ? null : new PlaceRow(place, forms, true);
  }

  private @Nullable Toponym place(
      String code,
      String name,
      String latitude,
      String longitude,
      int population,
      boolean support,
      List<String> cells,
      String where) {
    Toponym region = regions.get(code);
    if (region == null) {
      problems.add(where + ": unknown region \"" + code + "\"; lexicon/regions.tsv names them all");
      return null;
    }
    if (name.isBlank()) {
      problems.add(where + ": the place has no name");
      return null;
    }
    return new Toponym(
        name,
        population >= SEAT ? "town" : "village",
        List.of(code),
        region.country(),
        number(cell(cells, latitude), -90, 90, latitude, where),
        number(cell(cells, longitude), -180, 180, longitude, where),
        population,
        support);
  }

  private String cell(List<String> cells, String column) {
    Integer i = columns.get(column);
    return i == null ? "" : cells.get(i).strip();
  }

  private double number(String cell, double least, double most, String column, String where) {
    try {
      double value = Double.parseDouble(cell);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as numbers out of bounds are
    }
    problems.add(
        where
            + ": "
            + column
            + " is \""
            + cell
            + "\"; expected a number from "
            + (long) least
            + " to "
            + (long) most);
    return 0;
  }

  /** Cells of a line; a cell in double quotes may hold commas, and a doubled quote is one. */
  private static List<String> cells(String line, boolean tabs) {
    if (tabs) {
      return List.of(line.split("\t", -1));
    }
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        out.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    out.add(cell.toString());
    return out;
  }
}
