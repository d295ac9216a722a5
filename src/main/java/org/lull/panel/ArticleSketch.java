package org.lull.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;

/**
 * What is needed of an article to find its copies.
 *
 * @param published day of publication; null where the record has none
 * @param bare true for a headline without a text
 * @param headline hash of the title's words; 0 where the title has fewer than five words, since
 *     short titles ("Ukraine war latest") are used again for other news
 * @param numbers hash of the numbers told, in order: near-identical articles with other numbers are
 *     revisions, not copies
 * @param shingles hashes of the text's runs of words, sorted
 * @param bands keys under which near-identical texts meet
 */
public record ArticleSketch(
    String articleId,
    @Nullable LocalDate published,
    boolean bare,
    long headline,
    long numbers,
    long[] shingles,
    long[] bands) {
  private static final int SHORTEST_TITLE = 5;

  public static ArticleSketch of(Article article) {
    boolean bare = article.text().isBlank();
    long[] shingles = Shingles.of(article.text());
    return new ArticleSketch(
        article.articleId(),
        article.publishedDate(),
        bare,
        headline(article.title()),
        numbers(article.title() + '\n' + article.text()),
        shingles,
        MinHashBands.of(shingles));
  }

  private static long headline(String title) {
    long hash = 17;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
        hash = MinHashBands.mix(hash ^ Character.toLowerCase(c));
      } else if (inWord) {
        inWord = false;
        hash = MinHashBands.mix(hash ^ ' ');
      }
    }
    hash = inWord ? MinHashBands.mix(hash ^ ' ') : hash;
    return words < SHORTEST_TITLE ? 0 : hash;
  }

  private static long numbers(String text) {
    long hash = 0;
    boolean inNumber = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        hash = MinHashBands.mix(hash ^ (inNumber ? c : c + 1000));
        inNumber = true;
      } else {
        inNumber = false;
      }
    }
    return hash;
  }
}
