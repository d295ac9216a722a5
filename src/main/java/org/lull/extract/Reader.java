package org.lull.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;
import org.lull.lexicon.Tokenizer;

/**
 * Reads articles: one per thread, built once for many articles. The same article gives the same
 * rows and ids on every run. An article without a date of publication is read with its dates
 * unresolved.
 */
public final class Reader {
  /**
   * Words and marks of the longest sentence. Nobody writes a longer one; what looks like one has
   * lost its full stops, and is read in parts, so that reading takes time in proportion to length.
   */
  private static final int LONGEST = 250;

  private final Lexicon lexicon;
  private final Gate gate;
  private final Prospects prospects;
  private final Chunker chunker;
  private final Toponyms toponyms;
  private final AttackReader attacks;
  private final PauseReader pauses;
  private final Capitals capitals;

  private Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.gate = new Gate(lexicon.gate());
    this.prospects =
        new Prospects(lexicon.attackRules(), lexicon.phrases().kinds(), lexicon.pauseTriggers());
    this.chunker = new Chunker(new Quantities(lexicon.numbers(), lexicon.vagueNumbers()));
    this.toponyms = new Toponyms(lexicon.regionStems());
    this.attacks = new AttackReader(new AttackFinder(lexicon.attackRules()));
    this.pauses = new PauseReader(lexicon);
    this.capitals = Capitals.of(lexicon.phrases());
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
    Context context =
        new Context(
            new Offices(lexicon.officials()),
            new Territory(lexicon.held(), article.publishedDate()),
            capitals,
            new DaysTold(article.publishedDate()));
    List<Draft> drafts = new ArrayList<>();
    PauseReader.PauseArticle pausesTold = pauses.open(article);
    field(article, article.title(), title, context, drafts, pausesTold);
    context.text();
    field(article, article.text(), text, context, drafts, pausesTold);
    return new Reading(
        Ids.attacks(reports(article, drafts, context.days().resumed())),
        Ids.pauses(pausesTold.reports()));
  }

  private List<AttackReport> reports(Article article, List<Draft> drafts, @Nullable DateRange day) {
    List<AttackReport> out = new ArrayList<>();
    Set<AttackReport> resumed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Draft draft : Coherence.settle(drafts, article.publishedDate(), day)) {
      boolean title = draft.find().sentence().field().equals("title");
      out.add(draft.report(article, title ? article.title() : article.text(), lexicon.version()));
      if (draft.resumes()) {
        resumed.add(out.get(out.size() - 1));
      }
    }
    return Duplicates.attacks(out, resumed);
  }

  private void field(
      Article article,
      String text,
      List<Sentence> sentences,
      Context context,
      List<Draft> drafts,
      PauseReader.PauseArticle pausesTold) {
    @Nullable LocalDate published = article.publishedDate();
    Dates dates = new Dates(published == null ? LocalDate.EPOCH : published);
    Claimants claimants = new Claimants();
    for (Sentence s : sentences) {
      annotate(s, context.regionsNamed());
      context.enter(s.paragraph());
      claimants.enter(s);
      context.offices().enter(s);
      if (context.days().day() != null) {
        dates.before(context.days().day());
      }
      List<Dates.Found> found = published == null ? List.of() : dates.find(s);
      List<Draft> told = attacks.read(s, claimants, published, found, context);
      drafts.addAll(told);
      pausesTold.read(text, s, claimants, found);
    }
  }

  private List<Sentence> sentences(String field, String text) {
    List<Sentence> out = new ArrayList<>();
    for (Sentences.Span span : Sentences.split(text)) {
      List<Token> tokens =
          JoinedNames.parted(Tokenizer.tokens(text, span.begin(), span.end()), lexicon.phrases());
      for (int from = 0; from < tokens.size(); from += LONGEST) {
        List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
        List<Mention> words = lexicon.phrases().find(part);
        int filed = out.isEmpty() && field.equals("text") ? Dateline.end(part) : 0;
        words.removeIf(mention -> mention.from() < filed);
        out.add(new Sentence(field, span.paragraph(), out.size(), part, words));
      }
    }
    return out;
  }

  /** Kinds of words of which every sentence with a counted attack has one. */
  private static final String[] DEEDS = {
    "weapon", "attack", "hit", "kill", "injure", "launch", "fire", "intercept", "shelling",
    "airstrike", "explosion", "deathtoll", "hurttoll", "blow", "lose", "slay", "recorded", "tally",
    "debris", "astray", "rise", "sparked", "ablaze", "aimed", "figures"
  };

  private void annotate(Sentence s, Set<String> regionsNamed) {
    toponyms.resolve(s, regionsNamed);
    if (s.any(0, s.size(), DEEDS)) { // no number counts anything where nothing is done
      chunker.chunk(s);
    }
  }
}
