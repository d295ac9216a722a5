package org.lull.panel;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was published on one day in the war's scope, coded or not.
 *
 * @param admin1 the region that the articles name; null for all articles
 * @param articles copies not counted
 * @param sources their distinct sources
 */
public record DayRead(
    LocalDate published, @Nullable String admin1, int articles, Set<String> sources) {

  /** Articles and sources of both days together. */
  DayRead and(DayRead next) {
    Set<String> both = new TreeSet<>(sources);
    both.addAll(next.sources);
    return new DayRead(published, admin1, articles + next.articles, both);
  }
}
