package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.Token;
import org.lull.lexicon.Tokenizer;

/**
 * Reads articles: one per thread, built once for many articles. The same article gives the same
 * rows and ids on every run. An article without a date of publication is read with its dates
 * unresolved.
 */
public final class Reader {
  private static final int LONGEST = 4_000;

  private final Lexicon lexicon;
  private final Chunker chunker;
  private final Toponyms toponyms;
  private final AttackReader attacks;
  private final PauseReader pauses;

  private Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chunker = new Chunker(new Quantities(lexicon.numbers(), lexicon.vagueNumbers()));
    this.toponyms = new Toponyms(lexicon.regionStems());
    this.attacks = new AttackReader(new AttackFinder(lexicon.attackRules()), lexicon.version());
    this.pauses = new PauseReader(lexicon.pauseRules(), lexicon.version());
  }

  /** A reader with these words and rules. */
  public static Reader of(Lexicon lexicon) {
    return new Reader(lexicon);
  }

  /** Everything the article says of attacks and pauses. */
  public Reading read(Article article) {
    if (!Gate.open(article.title(), article.text())) {
      return new Reading(List.of(), List.of());
    }
    List<AttackReport> attackReports = new ArrayList<>();
    List<PauseReport> pauseReports = new ArrayList<>();
    Context context = new Context();
    field(article, "title", article.title(), context, attackReports, pauseReports);
    context = new Context();
    field(article, "text", article.text(), context, attackReports, pauseReports);
    return new Reading(
        Ids.attacks(Duplicates.attacks(attackReports)),
        Ids.pauses(Duplicates.pauses(pauseReports)));
  }

  private void field(
      Article article,
      String field,
      String text,
      Context context,
      List<AttackReport> attackReports,
      List<PauseReport> pauseReports) {
    @Nullable LocalDate published = article.publishedDate();
    Dates dates = new Dates(published == null ? LocalDate.EPOCH : published);
    Claimants claimants = new Claimants();
    int index = 0;
    for (Sentences.Span span : Sentences.split(text)) {
      if (span.end() - span.begin() > LONGEST) {
        continue;
      }
      Sentence s = annotate(field, text, span, index++);
      if (s.size() == 0) {
        continue;
      }
      context.enter(span.paragraph());
      Claimants.Speaker speaker = claimants.of(s);
      List<Dates.Found> found = published == null ? List.of() : dates.find(s);
      DateRange fallback = published == null ? DateRange.unknown() : DateRange.day(published);
      if (!found.isEmpty() && s.any(0, s.size(), "attack", "weapon", "launch", "hit")) {
        DateRange told = found.get(found.size() - 1).date();
        context.date(told);
        if (told.eventDate() != null) {
          dates.before(told.eventDate());
        }
      }
      attackReports.addAll(attacks.read(article, text, s, speaker, fallback, found, context));
      pauseReports.addAll(pauses.read(article, text, s, speaker, published, found));
    }
  }

  private Sentence annotate(String field, String text, Sentences.Span span, int index) {
    List<Token> tokens = Tokenizer.tokens(text, span.begin(), span.end());
    Sentence s =
        new Sentence(field, span.paragraph(), index, tokens, lexicon.phrases().find(tokens));
    toponyms.resolve(s);
    chunker.chunk(s);
    return s;
  }
}
