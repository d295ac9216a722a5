package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;

/** Turns statements on a halt to attacks into pause reports (codebook, section 2). */
final class PauseReader {
  private final PauseWords words;
  private final PauseRules rules;
  private final String lexiconVersion;

  PauseReader(Lexicon lexicon) {
    this.words = new PauseWords(lexicon);
    this.rules = new PauseRules(lexicon.pauseRules());
    this.lexiconVersion = lexicon.version();
  }

  /** What one article tells, sentence by sentence. */
  PauseArticle open(Article article) {
    return new PauseArticle(article);
  }

  /** Reports of one article while it is read. */
  final class PauseArticle {
    private final Article article;
    private final PauseMeetings meetings = new PauseMeetings();
    private final List<PauseMeetings.Undated> out = new ArrayList<>();
    private @Nullable PauseContext context;
    private final Protagonist protagonist = new Protagonist();
    private final PauseReferences references = new PauseReferences();

    private PauseArticle(Article article) {
      this.article = article;
    }

    /** Reads one sentence of a field, in order. */
    void read(String fieldText, Sentence s, Claimants claimants, List<Dates.Found> dates) {
      meetings.read(s, dates, article.publishedDate());
      if (words.mark(s, references.near(s))) {
        references.mark(s);
        state(fieldText, s, claimants, dates);
      }
      protagonist.read(s);
    }

    private void state(String fieldText, Sentence s, Claimants claimants, List<Dates.Found> dates) {
      List<PauseRules.Stated> all = rules.read(s);
      if (all.isEmpty()) {
        references.named(s);
      }
      for (PauseRules.Stated stated : all) {
        if (context == null) {
          context = new PauseContext(words, article.title(), article.text());
        }
        if (context.ours(s, stated.phrase())) {
          Claimants.Speaker said = claimants.at(stated.verb().from());
          out.addAll(reports(fieldText, s, stated, HeadlineSpeakers.of(s, said), dates));
        }
      }
    }

    /** All reports, ids not yet given; calls of a known day date what was said in them. */
    List<PauseReport> reports() {
      return PauseReports.once(meetings.dated(out));
    }

    private List<PauseMeetings.Undated> reports(
        String fieldText,
        Sentence s,
        PauseRules.Stated stated,
        Claimants.Speaker speaker,
        List<Dates.Found> dates) {
      PauseStatements statement = PauseStatements.of(s, stated, speaker, protagonist);
      if (!statement.holds(s, stated)) {
        return List.of();
      }
      Integer days = PauseTerms.duration(s, stated.phrase());
      LocalDate published = article.publishedDate();
      PauseDates.Window window =
          PauseDates.window(s, stated.verb().from(), dates, published, days).of(statement.status());
      boolean ago = PauseDates.longAgo(s, stated.verb().to());
      boolean over = statement.status() == PauseStatus.ENDED && window.end() != null;
      boolean past = ago || over && !window.end().equals(published);
      LocalDate declared = past ? null : window.declared();
      boolean undated = declared == null && (statement.undated() || past);
      if (declared == null && !undated) {
        declared = published;
      }
      boolean span = window.start() != null && window.end() != null;
      if (days == null && span && window.start().isBefore(window.end())) {
        days = (int) (window.end().toEpochDay() - window.start().toEpochDay()) + 1;
      }
      LocalDate off = PauseDates.calledOff(s, statement.status(), declared);
      List<Region> regions = PauseTerms.regions(s, stated.phrase(), statement.status());
      int begin = s.token(0).begin();
      int end = s.token(s.size() - 1).end();
      List<PauseMeetings.Undated> reports = new ArrayList<>();
      List<PauseScope> referred = references.scopes(stated.phrase());
      List<PauseScope> scopes =
          referred == null ? PauseTerms.scopes(s, stated.phrase(), statement.status()) : referred;
      references.told(s, stated.phrase(), scopes);
      for (PauseScope scope : scopes) {
        PauseReport report =
            new PauseReport(
                "",
                article.articleId(),
                s.field(),
                begin,
                end,
                fieldText.substring(begin, end),
                statement.status(),
                scope,
                regions,
                statement.parties(),
                statement.announcer().name(),
                statement.announcer().side(),
                declared,
                window.start(),
                off == null ? window.end() : off,
                days != null && days > 0 ? days : null,
                statement.claimant().name(),
                statement.claimant().side(),
                statement.claimant().certainty(),
                stated.outcome().rule().name(),
                lexiconVersion);
        reports.add(
            new PauseMeetings.Undated(
                report, undated, window.declared() == null && meetings.told(s)));
      }
      return reports;
    }
  }
}
