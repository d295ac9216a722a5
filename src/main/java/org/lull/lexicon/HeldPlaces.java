package org.lull.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places of Ukraine that Russia held, and when: Crimea and Sevastopol throughout, towns from the
 * day they were taken until the day they were free again. Whose the attack on a place was of which
 * nobody says it follows from who held the place.
 */
public final class HeldPlaces {
  private static final Set<String> ANNEXED = Set.of("UA-43", "UA-40");

  private record Span(LocalDate from, @Nullable LocalDate until) {}

  private final Map<String, Span> spans = new HashMap<>();

  private HeldPlaces() {}

  static HeldPlaces read(LexiconFiles files, Gazetteer gazetteer, List<String> problems) {
    HeldPlaces out = new HeldPlaces();
    for (Tsv.Row row : Tsv.read(files, "held.tsv", 4, problems)) {
      if (gazetteer.town(row.cell(0), row.cell(1)) == null) {
        problems.add(row.where() + ": no such place in places.tsv: " + row.cells());
        continue;
      }
      try {
        LocalDate until = row.cell(3).equals("-") ? null : LocalDate.parse(row.cell(3));
        Span span = new Span(LocalDate.parse(row.cell(2)), until);
        if (out.spans.put(row.cell(1) + "/" + row.cell(0), span) != null) {
          problems.add(row.where() + ": " + row.cell(0) + " stands twice");
        }
      } catch (DateTimeException e) {
        problems.add(row.where() + ": expected days as 2022-03-01, saw " + row.cells());
      }
    }
    return out;
  }

  /** True where Russia held the place on this day; a day that is not known counts for none. */
  public boolean held(Region region, @Nullable LocalDate day) {
    if (region.admin1() != null && ANNEXED.contains(region.admin1())) {
      return true;
    }
    Span span = spans.get(region.admin1() + "/" + region.location());
    return span != null
        && day != null
        && !day.isBefore(span.from())
        && (span.until() == null || day.isBefore(span.until()));
  }
}
