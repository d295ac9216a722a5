package org.lull.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well the news and an official tally agree over one month.
 *
 * @param month {@code 2024-01}, or {@code all}
 * @param nights nights of which either tells a number
 * @param exact nights with an exact news figure of the whole night and an official one
 * @param equal of those, nights with the same number
 * @param rounded nights with a rounded news figure and an official one
 * @param withinTolerance of those, nights within the tolerance
 * @param byReason nights per reason, by its code
 */
public record AgreementSummary(
    String month,
    int nights,
    int exact,
    int equal,
    int rounded,
    int withinTolerance,
    Map<String, Integer> byReason) {

  /** One per month in order, then all of them together. */
  public static List<AgreementSummary> of(Collection<NightAgreement> nights) {
    Map<String, List<NightAgreement>> months = new TreeMap<>();
    for (NightAgreement night : nights) {
      months
          .computeIfAbsent(night.eventDate().toString().substring(0, 7), m -> new ArrayList<>())
          .add(night);
    }
    List<AgreementSummary> summaries = new ArrayList<>();
    months.forEach((month, those) -> summaries.add(of(month, those)));
    summaries.add(of("all", nights));
    return summaries;
  }

  private static AgreementSummary of(String month, Collection<NightAgreement> nights) {
    int exact = 0;
    int equal = 0;
    int rounded = 0;
    int within = 0;
    Map<String, Integer> byReason = new TreeMap<>();
    for (NightAgreement night : nights) {
      byReason.merge(night.reason().code(), 1, Integer::sum);
      if (night.comparable()) {
        exact++;
        equal += night.reason() == NightReason.EQUAL ? 1 : 0;
      } else if (night.official() != null
          && night.newsBest() != null
          && "country".equals(night.newsScope())) {
        rounded++;
        within += night.state() == NightState.MATCHED ? 1 : 0;
      }
    }
    return new AgreementSummary(month, nights.size(), exact, equal, rounded, within, byReason);
  }

  /** The reasons and their nights, in words, without the equal ones. */
  public String reasons() {
    return byReason.entrySet().stream()
        .filter(e -> !e.getKey().equals(NightReason.EQUAL.code()))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Share of the exact nights that are equal, 0 to 1; null where there is none. */
  public @Nullable Double equalShare() {
    return exact == 0 ? null : (double) equal / exact;
  }
}
