package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.lull.corpus.Article;
import org.lull.lexicon.Lexicon;

/** Articles of our own writing for the tests of the reader. */
final class Articles {
  static final LocalDate DAY = LocalDate.of(2025, 3, 19); // a Wednesday
  static final Lexicon LEXICON = Lexicon.bundled();
  static final Reader READER = Reader.of(LEXICON);

  private Articles() {}

  static Article article(String title, String text) {
    return new Article("test", null, null, null, DAY, "en", title, text, null, null);
  }

  /** The last attack report of a text that has one. */
  static AttackReport last(String text) {
    List<AttackReport> reports = read(text).attackReports();
    assertThat(reports).isNotEmpty();
    return reports.get(reports.size() - 1);
  }

  static Reading read(String text) {
    return READER.read(article("", text));
  }
}
