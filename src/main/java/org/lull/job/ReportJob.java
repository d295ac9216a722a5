package org.lull.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.lull.panel.Attack;
import org.lull.panel.Claim;
import org.lull.panel.Pause;
import org.lull.report.Estimate;
import org.lull.report.Page;
import org.lull.report.PageData;
import org.lull.report.Period;
import org.lull.report.Sentence;
import org.lull.table.Lake;

/** {@code report}: everything that was found on one page. */
final class ReportJob {
  /** So many sentences of one night are shown; the tables have them all. */
  private static final int PER_NIGHT = 12;

  /** So many of one statement on a pause. */
  private static final int PER_STATEMENT = 3;

  private ReportJob() {}

  static Result run(JobContext context) {
    PageData data = data(context);
    String html = Page.render(data);
    Path page = new Path(context.config().report().page());
    try {
      FileSystem files = page.getFileSystem(context.spark().sparkContext().hadoopConfiguration());
      try (OutputStream out = files.create(page, true)) {
        out.write(html.getBytes(StandardCharsets.UTF_8));
      }
      String where = CorpusPaths.name(files.makeQualified(page));
      List<String> words = new ArrayList<>();
      data.verdict().forEach(line -> words.add(line.words()));
      words.add("Page: " + where);
      return new Result(Map.of("page.characters", (long) html.length()), List.of(), null, words);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError(
          "Cannot write the page " + page + " (" + e.getMessage() + "); set report.page.", e);
    }
  }

  private static PageData data(JobContext context) {
    Lake lake = context.lake();
    List<Pause> pauses =
        lake.readAll(Tables.PAUSES).stream()
            .sorted(
                Comparator.comparing(
                        Pause::declaredDate, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Pause::pauseId))
            .toList();
    List<Estimate> estimates = EffectRows.estimates(lake);
    Pause focus = ReportFocus.of(pauses, estimates);
    Period days = ReportCounts.days(lake);
    LocalDate today = context.now().atOffset(ZoneOffset.UTC).toLocalDate();
    List<Period> periods =
        days == null
            ? List.of(new Period("all days", today, today))
            : ReportFocus.periods(focus, days.first(), days.last());
    List<Attack> attacks = attacks(lake, periods);
    boolean sample = Sample.isAllOf(lake);
    return new PageData(
        sample,
        ReportVerdict.lines(lake, focus, sample),
        ReportCounts.facts(lake, days),
        focus,
        periods,
        focus == null ? List.of() : EffectRows.fits(lake, focus.pauseId()),
        estimates,
        focus == null ? List.of() : EffectRows.placebos(lake, focus.pauseId(), estimates),
        focus == null ? List.of() : EffectRows.events(lake, focus.pauseId()),
        ReportCounts.regions(lake, periods),
        pauses,
        attacks,
        ReportCounts.pairs(lake),
        sentences(lake, attacks, pauses));
  }

  private static List<Attack> attacks(Lake lake, List<Period> periods) {
    Period all = new Period("all", periods.get(0).first(), periods.get(periods.size() - 1).last());
    return lake
        .records(Tables.ATTACKS, lake.read(Tables.ATTACKS).filter(ReportCounts.within(all)))
        .stream()
        .sorted(
            Comparator.comparing((Attack attack) -> Objects.requireNonNull(attack.eventDate()))
                .thenComparing(Attack::articles, Comparator.reverseOrder())
                .thenComparing(Attack::attackId))
        .toList();
  }

  private static Map<String, Sentence> sentences(
      Lake lake, List<Attack> attacks, List<Pause> pauses) {
    Map<LocalDate, Set<String>> nights = new TreeMap<>();
    for (Attack attack : attacks) {
      Set<String> night =
          nights.computeIfAbsent(
              Objects.requireNonNull(attack.eventDate()), day -> new LinkedHashSet<>());
      for (Claim claim : attack.claims()) {
        claim.reportIds().stream().limit(night.size() < PER_NIGHT ? 2 : 0).forEach(night::add);
      }
    }
    Set<String> told = new LinkedHashSet<>();
    nights.values().forEach(told::addAll);
    Set<String> stated = new LinkedHashSet<>();
    for (Pause pause : pauses) {
      pause
          .statuses()
          .forEach(status -> status.reportIds().stream().limit(PER_STATEMENT).forEach(stated::add));
    }
    return ReportSentences.of(lake, told, stated);
  }
}
