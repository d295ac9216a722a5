package org.lull.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.extract.AttackReport;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Target;

/** Makes one attack of the reports that tell of it. */
final class AttackAssembler {
  private final ClaimMaker claims;
  private final Agreement agreement;

  AttackAssembler(AgreementPolicy policy) {
    this.claims = new ClaimMaker(policy);
    this.agreement = new Agreement(policy);
  }

  static String id(WhenAndWho when, UnitKey unit) {
    return StableId.of("a-", when.key(), unit.place().key(), unit.weapon(), unit.target());
  }

  /**
   * A zero that other reports of the same attack contradict is kept with a flag and counts for
   * nothing.
   *
   * @param told reports of the attack in time order
   * @param witnesses alerts, sightings and denials that go with it, in time order
   */
  Attack assemble(
      WhenAndWho when,
      UnitKey unit,
      @Nullable String partOf,
      List<ToldReport> told,
      List<ToldReport> witnesses) {
    List<ToldReport> attacks = told.stream().filter(t -> !ReportSorter.zero(t.report())).toList();
    List<ToldReport> heard = attacks.isEmpty() ? told : attacks;
    List<ToldReport> all =
        Stream.concat(told.stream(), witnesses.stream()).sorted(ToldReport.IN_TIME).toList();
    List<Claim> claimed = claims.claims(heard);
    List<Agreed> agreed = agreement.agree(claimed, when.attacker());
    List<AttackReport> reports = told.stream().map(ToldReport::report).toList();
    List<AttackReport> dated =
        reports.stream().filter(r -> Objects.equals(r.eventDate(), when.eventDate())).toList();
    List<String> articleIds = sorted(all, t -> t.report().articleId());
    List<String> sources = sorted(all, ToldReport::source);
    return new Attack(
        id(when, unit),
        when.eventDate(),
        ends(dated, AttackReport::eventDateStart, true),
        ends(dated, AttackReport::eventDateEnd, false),
        precision(dated.isEmpty() ? reports : dated),
        when.attacker(),
        unit.weapon(),
        details(reports),
        Place.distinct(reports.stream().flatMap(r -> r.regions().stream())),
        target(reports),
        reports.stream().anyMatch(AttackReport::civilianTargeting),
        partOf,
        claimed,
        agreed,
        all.stream().map(t -> t.report().reportId()).toList(),
        articleIds,
        sources,
        articleIds.size(),
        sources.size(),
        flags(attacks.size(), told.size(), agreed, witnesses));
  }

  private static List<String> flags(
      int attacks, int told, List<Agreed> agreed, List<ToldReport> witnesses) {
    List<String> flags = new ArrayList<>();
    if (attacks == 0) {
      flags.add("zero_reported");
    } else if (attacks < told) {
      flags.add("zero_contradicted");
    }
    Map<Measure, Integer> best =
        agreed.stream()
            .filter(a -> a.best() != null)
            .collect(Collectors.toMap(Agreed::measure, a -> Objects.requireNonNull(a.best())));
    Integer launched = best.get(Measure.LAUNCHED);
    int stopped = best.getOrDefault(Measure.INTERCEPTED, 0) + best.getOrDefault(Measure.LOST, 0);
    if (launched != null && stopped > launched) {
      flags.add("sum_contradicts");
    }
    witnesses.stream()
        .map(ToldReport::report)
        .filter(NightReconciler::denied)
        .map(r -> "denied_by_" + (r.claimantSide() == null ? "nobody" : r.claimantSide().code()))
        .distinct()
        .sorted()
        .forEach(flags::add);
    return flags;
  }

  private static @Nullable LocalDate ends(
      List<AttackReport> reports, Function<AttackReport, @Nullable LocalDate> end, boolean first) {
    Comparator<LocalDate> order =
        first ? Comparator.<LocalDate>naturalOrder() : Comparator.<LocalDate>reverseOrder();
    return reports.stream().map(end).filter(Objects::nonNull).min(order).orElse(null);
  }

  private static DatePrecision precision(List<AttackReport> reports) {
    return Objects.requireNonNull(
        MostTold.of(reports, AttackReport::datePrecision), "an attack without reports");
  }

  private static Target target(List<AttackReport> reports) {
    Target told = MostTold.of(reports, r -> r.target() == Target.UNSPECIFIED ? null : r.target());
    return told == null ? Target.UNSPECIFIED : told;
  }

  private static @Nullable String details(List<AttackReport> reports) {
    TreeSet<String> models = new TreeSet<>();
    for (AttackReport report : reports) {
      if (report.weaponDetail() != null) {
        models.addAll(List.of(report.weaponDetail().split(", ")));
      }
    }
    return models.isEmpty() ? null : String.join(", ", models);
  }

  private static List<String> sorted(
      List<ToldReport> told, Function<ToldReport, @Nullable String> field) {
    return told.stream().map(field).filter(Objects::nonNull).distinct().sorted().toList();
  }
}
