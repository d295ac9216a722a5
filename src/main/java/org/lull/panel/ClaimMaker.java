package org.lull.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;

/** Turns the reports of one attack into one claim per measure and claimant side. */
final class ClaimMaker {
  private final AgreementPolicy policy;

  ClaimMaker(AgreementPolicy policy) {
    this.policy = policy;
  }

  /** In order of measure, then side, the newspapers' own voice last. */
  List<Claim> claims(List<ToldReport> inTime) {
    Map<Key, List<ToldReport>> groups = new TreeMap<>();
    for (ToldReport told : inTime) {
      Key key = new Key(told.report().measure(), told.report().claimantSide());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
    }
    List<Claim> claims = new ArrayList<>();
    groups.forEach((key, reports) -> claims.add(claim(key, reports)));
    return claims;
  }

  private Claim claim(Key key, List<ToldReport> reports) {
    boolean toll = key.measure().people();
    List<ToldFigure> told = ToldFigure.perArticle(reports, toll, policy);
    Figure figure = toll ? TollInTime.standing(told) : TallyOfVoices.chosen(told, policy);
    List<String> claimants =
        reports.stream()
            .map(t -> t.report().claimant())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new Claim(
        key.measure(),
        key.side(),
        claimants,
        figure == null ? null : figure.low(),
        figure == null ? null : figure.best(),
        figure == null ? null : figure.high(),
        Telling.inTime(told),
        reports.stream()
            .map(ToldReport::report)
            .map(AttackReport::reportId)
            .collect(Collectors.toList()));
  }

  private record Key(Measure measure, @Nullable Side side) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::measure)
          .thenComparing(Key::side, Comparator.nullsLast(Comparator.naturalOrder()))
          .compare(this, other);
    }
  }
}
