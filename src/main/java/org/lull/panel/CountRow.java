package org.lull.panel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** A row of {@code attack_counts} while it is being summed. */
final class CountRow {
  private final String level;
  private final @Nullable String admin1;
  private final @Nullable String country;
  private final Weapon weapon;
  private final Target target;
  private final Map<Measure, Span> spans = new EnumMap<>(Measure.class);
  private final TreeSet<String> articles = new TreeSet<>();
  private final TreeSet<String> sources = new TreeSet<>();
  private int attacks;
  private int reports;

  CountRow(
      String level,
      @Nullable String admin1,
      @Nullable String country,
      Weapon weapon,
      Target target) {
    this.level = level;
    this.admin1 = admin1;
    this.country = country;
    this.weapon = weapon;
    this.target = target;
  }

  String level() {
    return level;
  }

  @Nullable String admin1() {
    return admin1;
  }

  @Nullable String country() {
    return country;
  }

  Weapon weapon() {
    return weapon;
  }

  Target target() {
    return target;
  }

  int attacks() {
    return attacks;
  }

  Map<Measure, Span> spans() {
    return spans;
  }

  void add(Measure measure, @Nullable Span span) {
    if (span != null) {
      spans.merge(measure, span, Span::plus);
    }
  }

  void addAttacks(int more) {
    attacks += more;
  }

  void addVoices(int moreReports, Collection<String> inArticles, Collection<String> bySources) {
    reports += moreReports;
    articles.addAll(inArticles);
    sources.addAll(bySources);
  }

  void addVoices(CountRow other) {
    addVoices(other.reports, other.articles, other.sources);
  }

  AttackCount finish(LocalDate date, @Nullable Side attacker) {
    Span launched = spans.get(Measure.LAUNCHED);
    Span intercepted = spans.get(Measure.INTERCEPTED);
    Span lost = spans.get(Measure.LOST);
    Span hit = spans.get(Measure.HIT);
    Span killed = spans.get(Measure.KILLED);
    Span injured = spans.get(Measure.INJURED);
    return new AttackCount(
        date,
        level,
        admin1,
        country,
        attacker,
        weapon,
        target,
        attacks,
        low(launched),
        best(launched),
        high(launched),
        low(intercepted),
        best(intercepted),
        high(intercepted),
        low(lost),
        best(lost),
        high(lost),
        low(hit),
        best(hit),
        high(hit),
        low(killed),
        best(killed),
        high(killed),
        low(injured),
        best(injured),
        high(injured),
        reports,
        articles.size(),
        sources.size());
  }

  private static @Nullable Double low(@Nullable Span span) {
    return span == null ? null : span.low();
  }

  private static @Nullable Double best(@Nullable Span span) {
    return span == null ? null : span.best();
  }

  private static @Nullable Double high(@Nullable Span span) {
    return span == null ? null : span.high();
  }
}
