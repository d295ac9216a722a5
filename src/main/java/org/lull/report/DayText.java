package org.lull.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.AttackCount;
import org.lull.panel.CoverageDay;
import org.lull.panel.NightAgreement;
import org.lull.panel.Tally;

/** A day in lines of text: the numbers first, then how they were agreed, then the sentences. */
public final class DayText {
  private DayText() {}

  public static List<String> of(ExplainedDay day) {
    List<String> lines = new ArrayList<>();
    String where = day.admin1() == null ? "both countries" : Places.region(day.admin1());
    lines.add(day.date() + ", " + where);
    lines.add("");
    lines.add("Counted");
    day.counts().forEach(count -> lines.add("  " + count(count)));
    if (day.counts().isEmpty()) {
      lines.add("  nothing");
    }
    lines.add("");
    lines.add("Read");
    day.coverage().forEach(coverage -> lines.add("  " + coverage(coverage)));
    if (day.coverage().isEmpty()) {
      lines.add("  the day lies outside the calendar of what was read");
    }
    if (!day.tallies().isEmpty()) {
      lines.add("");
      lines.add("Official tallies, beside and not in the counts");
      day.tallies().forEach(tally -> lines.add("  " + tally(tally)));
      for (NightAgreement night : day.agreement()) {
        lines.add("  against the news: " + night.explanation());
      }
    }
    if (!day.attacks().isEmpty()) {
      lines.add("");
      lines.add("Agreed from");
      for (ExplainedAttack attack : day.attacks()) {
        AttackText.of(attack).forEach(line -> lines.add("  " + line));
        lines.add("");
      }
    }
    return lines;
  }

  private static String count(AttackCount count) {
    StringJoiner text = new StringJoiner(", ");
    text.add(Words.attacker(count.attacker()) + " " + place(count));
    text.add(count.weapon().code());
    text.add("target " + count.target().code());
    text.add(count.attacks() + (count.attacks() == 1 ? " attack" : " attacks"));
    number(text, "launched", count.launchedLow(), count.launchedBest(), count.launchedHigh());
    number(
        text,
        "intercepted",
        count.interceptedLow(),
        count.interceptedBest(),
        count.interceptedHigh());
    number(text, "lost", count.lostLow(), count.lostBest(), count.lostHigh());
    number(text, "hit", count.hitLow(), count.hitBest(), count.hitHigh());
    number(text, "killed", count.killedLow(), count.killedBest(), count.killedHigh());
    number(text, "injured", count.injuredLow(), count.injuredBest(), count.injuredHigh());
    String reports = Words.many(count.reports(), "report");
    return text + " (" + reports + " in " + Words.many(count.articles(), "article") + ")";
  }

  /** What a row's level says of its numbers, in words. */
  private static String place(AttackCount count) {
    String codes = count.admin1();
    if (codes == null) {
      Side country = count.country() == null ? null : Side.valueOf(count.country());
      String named = country == null ? "no country named" : Words.country(country);
      return "on the whole of " + named + ", beyond the numbers of its regions";
    }
    StringJoiner regions = new StringJoiner(" and ");
    for (String code : codes.split("\\+", -1)) {
      regions.add(Places.region(code));
    }
    return switch (count.level()) {
      case "joint" -> "on " + regions + " together, one number told of all";
      case "allocated" -> "on " + regions + ", a share by rule of what was told of more regions";
      default -> "on " + regions;
    };
  }

  private static void number(
      StringJoiner text,
      String measure,
      @Nullable Double low,
      @Nullable Double best,
      @Nullable Double high) {
    String number = Figures.counted(low, best, high);
    if (!number.isEmpty()) {
      text.add(measure + " " + number);
    }
  }

  private static String coverage(CoverageDay day) {
    String state =
        switch (day.state()) {
          case "counted" -> "attacks are told";
          case "zero_reported" -> "a zero is reported";
          default -> "nothing is told, which is unknown and not zero";
        };
    return Words.attacker(day.attacker())
        + ": "
        + state
        + "; "
        + Words.many(day.articlesRead(), "article")
        + " of "
        + Words.many(day.sources(), "source")
        + " read, of that day or the next";
  }

  private static String tally(Tally tally) {
    StringJoiner text = new StringJoiner(", ");
    text.add(tally.claimant() + (tally.national() ? "" : " (a region, part of the national rows)"));
    text.add(tally.model());
    if (tally.launched() != null) {
      text.add("launched " + Figures.plain(tally.launched()));
    }
    if (tally.intercepted() != null) {
      text.add("shot down " + Figures.plain(tally.intercepted()));
    }
    if (tally.lost() != null) {
      text.add("lost " + Figures.plain(tally.lost()));
    }
    text.add(tally.input());
    if (!tally.flags().isEmpty()) {
      text.add(String.join(" ", tally.flags()));
    }
    return text.toString();
  }
}
