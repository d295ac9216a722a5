package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Shape;
import org.lull.lexicon.Side;

/** Turns statements on a halt to attacks into pause reports (codebook, section 2). */
final class PauseReader {
  private final List<Rule> rules;
  private final String lexiconVersion;

  PauseReader(List<Rule> rules, String lexiconVersion) {
    this.rules = rules;
    this.lexiconVersion = lexiconVersion;
  }

  /** Reports of one sentence, ids not yet given. */
  List<PauseReport> read(
      Article article,
      String fieldText,
      Sentence s,
      Claimants.Speaker speaker,
      @Nullable LocalDate published,
      List<Dates.Found> dates) {
    if (s.all("pause").isEmpty() || otherWar(s)) {
      return List.of();
    }
    List<PauseReport> out = new ArrayList<>();
    List<ShapeMatcher.Match> taken = new ArrayList<>();
    ShapeMatcher matcher = new ShapeMatcher(s);
    for (Rule rule : rules) {
      for (Shape shape : rule.shapes()) {
        for (ShapeMatcher.Match match : matcher.find(shape)) {
          if (overlaps(match, taken)) {
            continue;
          }
          taken.add(match);
          if (!rule.negative()) {
            out.addAll(reports(article, fieldText, s, rule, match, speaker, published, dates));
          }
        }
      }
    }
    return out;
  }

  private static boolean overlaps(ShapeMatcher.Match match, List<ShapeMatcher.Match> taken) {
    Mention pause = match.get("pause");
    for (ShapeMatcher.Match other : taken) {
      Mention before = other.get("pause");
      if (pause != null && before != null && pause.from() == before.from()) {
        return true;
      }
    }
    return false;
  }

  /** A ceasefire in another war, or one whose sentence names no party to this war. */
  private static boolean otherWar(Sentence s) {
    if (!s.all("foreign").isEmpty()) {
      return true;
    }
    for (Mention side : s.all("side")) {
      if (side.value() != Side.OTHER) {
        return false;
      }
    }
    return Announcers.party(s) == null;
  }

  private List<PauseReport> reports(
      Article article,
      String fieldText,
      Sentence s,
      Rule rule,
      ShapeMatcher.Match match,
      Claimants.Speaker speaker,
      @Nullable LocalDate published,
      List<Dates.Found> dates) {
    PauseStatus status = PauseStatus.valueOf(rule.yields().toUpperCase(Locale.ROOT));
    Mention pause = match.get("pause");
    int at = pause == null ? match.from() : pause.from();
    Announcers.Announcer announcer = Announcers.of(s, match.from(), status);
    List<PauseReport> out = new ArrayList<>();
    for (PauseScope scope : PauseTerms.scopes(s, at)) {
      boolean own = status == PauseStatus.VIOLATED || announcer.name() == null;
      int begin = s.token(0).begin();
      int end = s.token(s.size() - 1).end();
      PauseTerms.Window window = PauseTerms.window(s, dates, published, status);
      out.add(
          new PauseReport(
              "",
              article.articleId(),
              s.field(),
              begin,
              end,
              fieldText.substring(begin, end),
              status,
              scope,
              List.of(),
              parties(status, scope, announcer.side()),
              own && speaker.name() != null ? speaker.name() : announcer.name(),
              own && speaker.name() != null ? speaker.side() : announcer.side(),
              window.declared(),
              window.start(),
              window.end(),
              PauseTerms.duration(s),
              speaker.name(),
              speaker.side(),
              speaker.name() == null ? Certainty.REPORTED : Certainty.CLAIMED,
              rule.name(),
              lexiconVersion));
    }
    return out;
  }

  private static List<Side> parties(
      PauseStatus status, PauseScope scope, @Nullable Side announcer) {
    boolean unilateral =
        status == PauseStatus.ANNOUNCED
            || status == PauseStatus.AGREED && scope == PauseScope.ENERGY;
    if (unilateral && announcer != null && announcer != Side.OTHER) {
      return List.of(announcer);
    }
    return List.of(Side.RU, Side.UA);
  }
}
