package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;

/**
 * What is needed of an article to find its copies.
 *
 * @param published day of publication; null where the record has none
 * @param bare true for a headline without a text
 * @param headline hash of the title's words, without the outlet's name after a last dash; 0 without
 *     a title
 * @param terse true where the title has fewer than five words: such titles ("Ukraine war latest")
 *     are used again for other news
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
    boolean terse,
    long numbers,
    long[] shingles,
    long[] bands) {
  private static final int SHORTEST_TITLE = 5;
  private static final List<String> OUTLET_AFTER = List.of(" - ", " | ", " \u2013 ", " \u2014 ");

  public static ArticleSketch of(Article article) {
    boolean bare = article.text().isBlank();
    String title = withoutOutlet(article.title());
    long[] shingles = Shingles.of(article.text());
    return new ArticleSketch(
        article.articleId(),
        article.publishedDate(),
        bare,
        hash(title),
        words(title) < SHORTEST_TITLE,
        numbers(numbers(0, article.title()), article.text()),
        shingles,
        MinHashBands.of(shingles));
  }

  /** "Kyiv hit by drones overnight - Example Wire" without its last part, where enough is left. */
  private static String withoutOutlet(String title) {
    int cut = -1;
    for (String dash : OUTLET_AFTER) {
      cut = Math.max(cut, title.lastIndexOf(dash));
    }
    return cut > 0 && words(title.substring(0, cut)) >= SHORTEST_TITLE
        ? title.substring(0, cut)
        : title;
  }

  private static int words(String title) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < title.length(); i++) {
      boolean letter = Character.isLetterOrDigit(title.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  private static long hash(String title) {
    long hash = 0;
    boolean inWord = false;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = MinHashBands.mix(hash ^ (inWord ? 0 : ' ') ^ Character.toLowerCase(c));
        inWord = true;
      } else {
        inWord = false;
      }
    }
    return hash;
  }

  private static long numbers(long before, String text) {
    long hash = before;
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
