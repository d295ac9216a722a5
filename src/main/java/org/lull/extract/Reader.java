package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Token;
import org.lull.lexicon.Tokenizer;

/**
 * Reads articles: one per thread, built once for many articles. The same article gives the same
 * rows and ids on every run. An article without a date of publication is read with its dates
 * unresolved.
 */
public final class Reader {
  private static final int LEAD = 12;

  private final Lexicon lexicon;
  private final Gate gate;
  private final Prospects prospects;
  private final Chunker chunker;
  private final Toponyms toponyms;
  private final AttackReader attacks;
  private final PauseReader pauses;

  private Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.gate = new Gate(lexicon.gate());
    List<Rule> rules = new ArrayList<>(lexicon.attackRules());
    rules.addAll(lexicon.pauseRules());
    this.prospects = new Prospects(rules, lexicon.phrases().kinds());
    this.chunker = new Chunker(new Quantities(lexicon.numbers(), lexicon.vagueNumbers()));
    this.toponyms = new Toponyms(lexicon.regionStems());
    this.attacks = new AttackReader(new AttackFinder(lexicon.attackRules()), lexicon.version());
    this.pauses = new PauseReader(lexicon);
  }

  /** A reader with these words and rules. */
  public static Reader of(Lexicon lexicon) {
    return new Reader(lexicon);
  }

  /** Everything the article says of attacks and pauses. */
  public Reading read(Article article) {
    if (!gate.open(article.title()) && !gate.open(article.text())) {
      return new Reading(List.of(), List.of());
    }
    List<Sentence> title = sentences("title", article.title());
    List<Sentence> text = sentences("text", article.text());
    if (!prospects.open(title) && !prospects.open(text)) {
      return new Reading(List.of(), List.of());
    }
    List<AttackReport> attackReports = new ArrayList<>();
    PauseReader.PauseArticle pausesTold = pauses.open(article);
    field(article, article.title(), title, attackReports, pausesTold);
    field(article, article.text(), text, attackReports, pausesTold);
    return new Reading(
        Ids.attacks(Duplicates.attacks(attackReports)), Ids.pauses(pausesTold.reports()));
  }

  private void field(
      Article article,
      String text,
      List<Sentence> sentences,
      List<AttackReport> attackReports,
      PauseReader.PauseArticle pausesTold) {
    @Nullable LocalDate published = article.publishedDate();
    Dates dates = new Dates(published == null ? LocalDate.EPOCH : published);
    Claimants claimants = new Claimants();
    Context context = new Context();
    sentences.forEach(this::annotate);
    DateRange fallback = fallback(published, sentences, dates);
    for (Sentence s : sentences) {
      context.enter(s.paragraph());
      Claimants.Speaker speaker = claimants.of(s);
      List<Dates.Found> found = published == null ? List.of() : dates.find(s);
      if (!found.isEmpty() && attack(s)) {
        DateRange told = found.get(found.size() - 1).date();
        context.date(told);
        if (told.eventDate() != null) {
          dates.before(told.eventDate());
        }
      }
      attackReports.addAll(attacks.read(article, text, s, speaker, fallback, found, context));
      pausesTold.read(text, s, speaker, found);
    }
  }

  private List<Sentence> sentences(String field, String text) {
    List<Sentence> out = new ArrayList<>();
    for (Sentences.Span span : Sentences.split(text)) {
      List<Token> tokens = Tokenizer.tokens(text, span.begin(), span.end());
      if (!tokens.isEmpty()) {
        List<Mention> words = lexicon.phrases().find(tokens);
        out.add(new Sentence(field, span.paragraph(), out.size(), tokens, words));
      }
    }
    return out;
  }

  private static boolean attack(Sentence s) {
    return s.any(0, s.size(), "attack", "weapon", "launch", "hit");
  }

  /**
   * For a lead without a date: the night that the next sentences tell of, else the day of
   * publication.
   */
  private static DateRange fallback(
      @Nullable LocalDate published, List<Sentence> sentences, Dates dates) {
    if (published == null) {
      return DateRange.unknown();
    }
    for (Sentence s : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
      for (Dates.Found found : attack(s) ? dates.find(s) : List.<Dates.Found>of()) {
        LocalDate day = found.date().eventDate();
        if (day != null && !day.isBefore(published.minusDays(1))) {
          return found.date();
        }
      }
    }
    return DateRange.day(published);
  }

  private void annotate(Sentence s) {
    toponyms.resolve(s);
    chunker.chunk(s);
  }
}
