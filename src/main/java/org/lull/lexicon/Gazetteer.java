package org.lull.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The regions and places we know, by every form in which English news spells them. */
public final class Gazetteer {
  private final Map<String, List<Toponym>> forms = new HashMap<>();
  private final Map<String, List<Toponym>> stems = new HashMap<>();
  private final List<Toponym> places = new ArrayList<>();
  private final Map<String, Toponym> regions = new HashMap<>();
  private final LexiconFiles files;
  private String label = "";

  private Gazetteer(LexiconFiles files) {
    this.files = files;
  }

  /** The gazetteer of this build; wrong rows are told all at once by a {@link LexiconException}. */
  public static Gazetteer bundled() {
    return with(List.of());
  }

  /**
   * The gazetteer of this build and the places of these tables that it does not have: of places
   * with one name in one region the build's own, else the largest, counts.
   */
  public static Gazetteer with(List<PlaceTable> tables) {
    List<String> problems = new ArrayList<>();
    Gazetteer out = read(LexiconFiles.BUNDLED, tables, problems);
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return out;
  }

  /** As far as the files and tables can be read; what is wrong with them goes to problems. */
  static Gazetteer read(LexiconFiles files, List<PlaceTable> tables, List<String> problems) {
    Gazetteer out = new Gazetteer(files);
    Map<String, Toponym> regions = out.regions(problems);
    out.regions.putAll(regions);
    out.regionForms(regions, problems);
    out.places(regions, problems);
    out.tables(tables, regions, problems);
    out.label = label(tables);
    List<String> order = List.copyOf(regions.keySet());
    Comparator<Toponym> plausible =
        Comparator.comparingInt(Gazetteer::rank)
            .thenComparingInt(t -> order.indexOf(t.admin1().get(0)));
    out.forms.values().forEach(list -> list.sort(plausible));
    return out;
  }

  /** Regions named by their full form come first, then the larger place, then by the region. */
  private static int rank(Toponym t) {
    return t.kind().equals("region") && t.population() > 0 ? -1 : -t.population();
  }

  private Map<String, Toponym> regions(List<String> problems) {
    Map<String, Toponym> out = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.read(files, "regions.tsv", 5, problems)) {
      String country = row.cell(1).equals("-") ? null : row.cell(1);
      Toponym region =
          new Toponym(
              row.cell(2),
              country == null ? "sea" : "region",
              List.of(row.cell(0)),
              country,
              Tsv.number(row, 3, problems),
              Tsv.number(row, 4, problems),
              0,
              false);
      if (out.put(row.cell(0), region) != null) {
        problems.add(row.where() + ": region " + row.cell(0) + " stands twice");
      }
    }
    return out;
  }

  private void regionForms(Map<String, Toponym> regions, List<String> problems) {
    for (Tsv.Row row : Tsv.read(files, "en/regions.tsv", 3, problems)) {
      List<Toponym> parts = new ArrayList<>();
      for (String code : row.cell(0).split("\\+")) {
        Toponym region = regions.get(code);
        if (region == null) {
          problems.add(row.where() + ": unknown region " + code + "; regions.tsv names them all");
        } else {
          parts.add(region);
        }
      }
      if (parts.isEmpty()) {
        continue;
      }
      Toponym whole = parts.size() == 1 ? parts.get(0) : joined(row.forms(2).get(0), parts);
      row.forms(1).forEach(form -> add(stems, form, whole));
      row.forms(2).forEach(form -> add(forms, form, whole));
    }
  }

  private static Toponym joined(String name, List<Toponym> parts) {
    List<String> codes = new ArrayList<>();
    parts.forEach(part -> codes.addAll(part.admin1()));
    Toponym first = parts.get(0);
    return new Toponym(
        name, "region", codes, first.country(), first.latitude(), first.longitude(), 0, false);
  }

  private void places(Map<String, Toponym> regions, List<String> problems) {
    Map<String, Tsv.Row> extras = new HashMap<>();
    Set<String> told = new HashSet<>(); // spellings that stand for one place before all namesakes
    for (Tsv.Row row : Tsv.read(files, "en/places.tsv", 4, problems)) {
      extras.put(row.cell(0) + "/" + row.cell(1), row);
      told.addAll(row.forms(2));
    }
    for (Tsv.Row row : Tsv.read(files, "places.tsv", 6, problems)) {
      Toponym region = regions.get(row.cell(1));
      if (region == null) {
        problems.add(row.where() + ": unknown region " + row.cell(1));
        continue;
      }
      Tsv.Row extra = extras.remove(row.cell(0) + "/" + row.cell(1));
      Toponym place =
          new Toponym(
              row.cell(0),
              row.cell(5),
              List.of(row.cell(1)),
              region.country(),
              Tsv.number(row, 2, problems),
              Tsv.number(row, 3, problems),
              (int) Tsv.number(row, 4, problems),
              extra != null && extra.cell(3).equals("yes"));
      places.add(place);
      add(forms, place.name(), place);
      if ("UA".equals(region.country())) {
        Spellings.of(place.name()).stream()
            .filter(form -> !told.contains(form))
            .forEach(form -> add(forms, form, place));
      }
      if (extra != null) {
        extra.forms(2).forEach(form -> add(forms, form, place));
      }
    }
    extras.values().forEach(r -> problems.add(r.where() + ": no such place in places.tsv"));
  }

  private void tables(
      List<PlaceTable> tables, Map<String, Toponym> regions, List<String> problems) {
    if (tables.isEmpty()) {
      return;
    }
    Map<String, String> russian = new HashMap<>();
    for (Tsv.Row row : Tsv.read(files, "ru/regions.tsv", 2, problems)) {
      row.forms(1).forEach(name -> russian.put(name, row.cell(0)));
    }
    KnownPlaces known = new KnownPlaces(places, forms);
    for (PlaceTable table : tables) {
      for (PlaceRow row : known.unknown(PlaceTableReader.read(table, regions, russian, problems))) {
        row.forms().forEach(form -> add(forms, form, row.place()));
      }
    }
  }

  private static String label(List<PlaceTable> tables) {
    CRC32 sum = new CRC32();
    tables.forEach(table -> sum.update(table.text().getBytes(StandardCharsets.UTF_8)));
    return tables.isEmpty() ? "" : String.format(Locale.ROOT, "+places-%08x", sum.getValue());
  }

  /** What tells a gazetteer with tables of a user from that of the build, whose label is empty. */
  String label() {
    return label;
  }

  private static void add(Map<String, List<Toponym>> map, String form, Toponym toponym) {
    List<Toponym> list = map.computeIfAbsent(form, key -> new ArrayList<>(1));
    if (!list.contains(toponym)) {
      list.add(toponym);
    }
  }

  /** Forms that are a place by themselves, with what they can mean, the most plausible first. */
  public Map<String, List<Toponym>> forms() {
    return forms;
  }

  /** The place of this name in a region, or null. */
  @Nullable Toponym town(String name, String code) {
    for (Toponym place : forms.getOrDefault(name, List.of())) {
      if (!place.kind().equals("region") && place.admin1().equals(List.of(code))) {
        return place;
      }
    }
    return null;
  }

  /** The region with this code, or null. */
  @Nullable Toponym region(String code) {
    return regions.get(code);
  }

  /** Names that become a region beside a word such as "region" or "oblast". */
  public Map<String, List<Toponym>> regionStems() {
    return stems;
  }
}
