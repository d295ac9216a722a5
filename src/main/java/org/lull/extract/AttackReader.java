package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** Turns the finds of a sentence into attack reports: side, place, date, target, claimant. */
final class AttackReader {
  private final AttackFinder finder;
  private final String lexiconVersion;

  AttackReader(AttackFinder finder, String lexiconVersion) {
    this.finder = finder;
    this.lexiconVersion = lexiconVersion;
  }

  /** Reports of one sentence, ids not yet given; {@code context} is read and brought up to date. */
  List<AttackReport> read(
      Article article,
      String fieldText,
      Sentence s,
      Claimants.Speaker speaker,
      DateRange fallback,
      List<Dates.Found> dates,
      Context context) {
    List<AttackReport> out = new ArrayList<>();
    List<Find> finds = finder.find(s);
    for (int i = 0; i < finds.size(); i++) {
      Find find = finds.get(i);
      int zoneEnd = zoneEnd(finds, i);
      int zoneFrom = i == 0 ? 0 : zoneStart(find);
      AttackReport report =
          report(
              article, fieldText, find, zoneFrom, zoneEnd, speaker, fallback, dates, context,
              finds);
      if (report != null) {
        out.add(report);
      }
    }
    return out;
  }

  /** Up to the next number, but a part and its whole ("35 of 40") share what follows. */
  private static int zoneEnd(List<Find> finds, int i) {
    Find find = finds.get(i);
    int next = i + 1;
    while (next < finds.size()
        && find.counted() != null
        && zoneStart(finds.get(next)) - find.counted().to() <= 2
        && find.sentence().word(find.counted().to(), "of")) {
      next++;
    }
    return next < finds.size() ? zoneStart(finds.get(next)) : find.sentence().size();
  }

  private static int zoneStart(Find find) {
    return find.counted() == null ? find.anchor() : find.counted().from();
  }

  private @Nullable AttackReport report(
      Article article,
      String fieldText,
      Find find,
      int zoneFrom,
      int zoneEnd,
      Claimants.Speaker speaker,
      DateRange fallback,
      List<Dates.Found> dates,
      Context context,
      List<Find> finds) {
    Sentence s = find.sentence();
    boolean people = find.measure() == Measure.KILLED || find.measure() == Measure.INJURED;
    boolean attack =
        s.any(0, s.size(), "attack", "weapon", "launch", "hit", "shelling", "explosion");
    if (people && !attack && !context.fresh(s.index())) {
      return null;
    }
    List<Region> regions = regions(find, zoneFrom, zoneEnd, context, finds);
    @Nullable Side attacker = Attackers.of(find, regions, speaker);
    if (attacker == null && s.all("foreign").isEmpty()) {
      attacker = context.attacker();
    }
    boolean foreign = !s.all("foreign").isEmpty() && s.all("side").isEmpty() && regions.isEmpty();
    if (foreign || (attacker == null && regions.isEmpty())) {
      return null;
    }
    if (regions.isEmpty() && attacker != null) {
      String country = attacker == Side.RU ? "UA" : "RU";
      regions = List.of(new Region(null, country, null, null, null, GeoPrecision.COUNTRY));
    }
    DateRange date = date(find, dates, fallback, context);
    Weapon weapon = WeaponsTold.weapon(find, context);
    Target target = WeaponsTold.target(find, zoneFrom, zoneEnd);
    boolean victims = find.measure() == Measure.KILLED || find.measure() == Measure.INJURED;
    boolean hurt = victims || s.any(0, s.size(), "kill", "injure");
    boolean civil =
        hurt && target != Target.MILITARY && target != Target.AIRFIELD || civilian(target);
    @Nullable Quantity q = find.counted() == null ? null : find.counted().quantity();
    int begin = s.token(0).begin();
    int end = s.token(s.size() - 1).end();
    AttackReport report =
        new AttackReport(
            "",
            article.articleId(),
            s.field(),
            begin,
            end,
            fieldText.substring(begin, end),
            find.measure(),
            q == null ? null : q.low(),
            q == null ? null : q.best(),
            q == null ? null : q.high(),
            weapon,
            WeaponsTold.detail(find),
            attacker,
            regions,
            date.start(),
            date.end(),
            date.precision(),
            date.eventDate(),
            target,
            civil,
            speaker.name(),
            claimantSide(speaker, regions, attacker),
            speaker.name() == null ? Certainty.REPORTED : speaker.certainty(),
            find.rule(),
            lexiconVersion,
            List.of());
    context.remember(report, date, s.index());
    return report;
  }

  /** An office without a side ("officials said") is that of the country attacked. */
  private static @Nullable Side claimantSide(
      Claimants.Speaker speaker, List<Region> regions, @Nullable Side attacker) {
    if (speaker.name() == null || speaker.side() != null) {
      return speaker.side();
    }
    Side byPlace = Attackers.bySide(regions);
    Side struck = byPlace == null ? attacker : byPlace;
    return struck == null ? null : struck.opponent();
  }

  private static boolean civilian(Target target) {
    return switch (target) {
      case MILITARY, AIRFIELD, UNSPECIFIED -> false;
      default -> true;
    };
  }

  /**
   * Places after the number and before the next; else those at the head of the sentence; else the
   * paragraph's.
   */
  private static List<Region> regions(
      Find find, int zoneFrom, int zoneEnd, Context context, List<Find> finds) {
    Sentence s = find.sentence();
    List<Region> own = Where.regions(s, Where.placed(s, zoneFrom, zoneEnd));
    if (!own.isEmpty()) {
      return own;
    }
    boolean last = finds.get(finds.size() - 1).equals(find);
    boolean whole = find.measure() == Measure.LAUNCHED && finds.size() > 1 && !last;
    if (whole) {
      return List.of();
    }
    int head = finds.isEmpty() ? s.size() : Math.max(zoneStart(finds.get(0)), 0);
    List<Region> first = Where.regions(s, Where.placed(s, 0, head));
    if (!first.isEmpty()) {
      return first;
    }
    if (named(s, zoneFrom, zoneEnd)) {
      return context.place();
    }
    boolean people = find.measure() == Measure.KILLED || find.measure() == Measure.INJURED;
    if (people || find.measure() == Measure.STRIKE || find.measure() == Measure.HIT) {
      List<Region> sentence = Where.regions(s, Where.placed(s, 0, s.size()));
      boolean country = Attackers.victim(s) != null;
      return sentence.isEmpty() && people && !country ? context.regions() : sentence;
    }
    return List.of();
  }

  /** "the city", "the town": the place named before. */
  private static boolean named(Sentence s, int from, int to) {
    for (int i = from; i < Math.min(to, s.size()) - 1; i++) {
      boolean place = s.word(i + 1, "city") || s.word(i + 1, "town") || s.word(i + 1, "village");
      if (s.word(i, "the") && place && !s.word(i + 2, "of")) {
        return true;
      }
    }
    return false;
  }

  private static DateRange date(
      Find find, List<Dates.Found> dates, DateRange fallback, Context context) {
    int at = zoneStart(find);
    Dates.Found best = null;
    for (Dates.Found found : dates) {
      if (find.sentence().at(found.from(), "said-when") != null) {
        continue;
      }
      if (best == null || distance(found, at) < distance(best, at)) {
        best = found;
      }
    }
    if (best != null) {
      return best.date();
    }
    return context.date() == null ? fallback : context.date();
  }

  private static int distance(Dates.Found found, int at) {
    return found.from() >= at ? found.from() - at : (at - found.to()) + 2;
  }
}
