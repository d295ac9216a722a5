package org.lull.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;

/** An article that comes from no corpus: its id is the caller's. */
final class PlainArticle {
  private PlainArticle() {}

  static Article of(String id, @Nullable LocalDate published, String title, String text) {
    return new Article(id, null, null, null, published, "en", title, text, null, null);
  }
}
