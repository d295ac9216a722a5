package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;

/**
 * Sets the news against an official tally, night by night, and says of every night that differs
 * why. The news figures are made without the tally; what was read is never mended by it.
 */
public final class NightComparer {
  private final ComparisonPolicy policy;
  private final Map<LocalDate, NewsNight> news;
  private final Map<LocalDate, OfficialNight> official;

  /**
   * @param reports the reports of the attacks by id; those that are missing tell nothing
   */
  public NightComparer(
      ComparisonPolicy policy,
      Collection<Attack> attacks,
      Map<String, AttackReport> reports,
      Collection<Tally> tallies) {
    this.policy = policy;
    this.news = NewsNight.byNight(attacks, reports, policy);
    this.official = OfficialNight.byNight(tallies, policy);
  }

  /**
   * Every night of the span of which the news or the tally tell a number, in order.
   *
   * @param articlesRead per night the articles of that day and the next
   */
  public List<NightAgreement> nights(
      LocalDate first, LocalDate last, Map<LocalDate, Integer> articlesRead) {
    TreeSet<LocalDate> nights = new TreeSet<>(official.keySet());
    news.forEach(
        (night, told) -> {
          if (told.figure() != null) {
            nights.add(night);
          }
        });
    List<NightAgreement> rows = new ArrayList<>();
    for (LocalDate night : nights.subSet(first, true, last, true)) {
      rows.add(compare(night, articlesRead.getOrDefault(night, 0)));
    }
    return rows;
  }

  private NightAgreement compare(LocalDate night, int read) {
    NewsNight told = news.getOrDefault(night, NewsNight.NOTHING);
    OfficialNight tally = official.getOrDefault(night, OfficialNight.NONE);
    Figure figure = told.figure();
    NightReason reason = reason(night, told, tally, read);
    Double sum = tally.told() ? tally.sum() : null;
    return new NightAgreement(
        night,
        policy.attacker(),
        policy.weapon(),
        reason.state(),
        reason,
        explanation(reason, figure, sum, night),
        figure == null ? null : figure.low(),
        figure == null ? null : figure.best(),
        figure == null ? null : figure.high(),
        told.exact(),
        figure == null ? null : told.attackId() == null ? "parts" : "country",
        told.by(),
        sum,
        tally.windows(),
        figure == null || sum == null ? null : figure.value() - sum,
        read,
        told.attackId(),
        told.reports().stream().map(AttackReport::reportId).toList(),
        tally.tallyIds());
  }

  private NightReason reason(LocalDate night, NewsNight told, OfficialNight tally, int read) {
    Figure figure = told.figure();
    if (figure == null) {
      boolean attacked = news.containsKey(night);
      return read == 0
          ? NightReason.NOT_READ
          : attacked ? NightReason.NO_NUMBER : NightReason.SILENT;
    }
    if (!tally.told()) {
      return told.zero() ? NightReason.ZERO_WITHOUT_ROW : NightReason.NO_ROW;
    }
    double sum = tally.sum();
    if (figure.best() != null && figure.value() == sum) {
      return NightReason.EQUAL;
    }
    if (told.zero()) {
      return NightReason.ZERO_CONTRADICTED;
    }
    if (figure.best() == null && within(figure, sum)) {
      return NightReason.BOUND_HOLDS;
    }
    boolean rounded = !told.exact() && figure.best() != null && told.attackId() != null;
    if (rounded && Math.abs(figure.value() - sum) <= policy.roundingTolerance() * sum) {
      return NightReason.ROUNDED;
    }
    if (told.attackId() == null) {
      return NightReason.PARTS_ONLY;
    }
    if (otherHours(night, figure.value(), tally)) {
      return NightReason.WINDOW_DIFFERS;
    }
    if (misread(night, told, figure.value(), sum)) {
      return NightReason.MISREAD_CANDIDATE;
    }
    return figure.best() == null
        ? NightReason.BOUND_BROKEN
        : rounded ? NightReason.ROUNDED_OFF : NightReason.SOURCE_DIFFERS;
  }

  private static boolean within(Figure figure, double sum) {
    return (figure.low() == null || sum >= figure.low())
        && (figure.high() == null || sum <= figure.high());
  }

  /** Some windows of the night, or the night with the one before or after it. */
  private boolean otherHours(LocalDate night, int number, OfficialNight tally) {
    OfficialNight before = official.getOrDefault(night.minusDays(1), OfficialNight.NONE);
    OfficialNight after = official.getOrDefault(night.plusDays(1), OfficialNight.NONE);
    return tally.someAddUpTo(number)
        || before.told() && before.sum() + tally.sum() == number
        || after.told() && after.sum() + tally.sum() == number;
  }

  /** The tally's number stands in a sentence that was read, or the number is of another night. */
  private boolean misread(LocalDate night, NewsNight told, int number, double sum) {
    return otherNight(night, number) != null
        || number > sum * policy.implausible()
        || sum > number * policy.implausible()
        || !told.otherNumbers().contains((int) sum) && says(told.reports(), (long) sum);
  }

  private @Nullable LocalDate otherNight(LocalDate night, int number) {
    for (LocalDate other : List.of(night.minusDays(1), night.plusDays(1))) {
      OfficialNight tally = official.getOrDefault(other, OfficialNight.NONE);
      if (tally.told() && tally.sum() == number) {
        return other;
      }
    }
    return null;
  }

  private static boolean says(List<AttackReport> reports, long number) {
    Pattern alone = Pattern.compile("(?<![\\d.,-])" + number + "(?![\\d])");
    return reports.stream().anyMatch(r -> alone.matcher(r.evidence()).find());
  }

  private String explanation(
      NightReason reason, @Nullable Figure figure, @Nullable Double sum, LocalDate night) {
    String numbers =
        figure == null || sum == null
            ? ""
            : " (news " + told(figure) + ", tally " + plain(sum) + ")";
    LocalDate other =
        reason == NightReason.MISREAD_CANDIDATE && figure != null
            ? otherNight(night, figure.value())
            : null;
    return reason.words()
        + numbers
        + (other == null ? "" : "; the number is that of the night to " + other);
  }

  private static String told(Figure figure) {
    if (figure.best() != null) {
      return (figure.exact() ? "" : "about ") + figure.best();
    }
    return figure.low() != null ? "at least " + figure.low() : "at most " + figure.high();
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
