package org.lull.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.extract.Reader;

/**
 * Reads JSON lines with {@code id}, {@code date}, {@code title}, {@code text}, one after another.
 */
final class JsonLinesReading {
  private final Reader reader;
  private final String file;
  private final @Nullable LocalDate published;

  JsonLinesReading(Reader reader, String file, @Nullable LocalDate published) {
    this.reader = reader;
    this.file = file;
    this.published = published;
  }

  /**
   * Prints a line for each article. A line that is none is named on {@code err}; the rest is read.
   *
   * @return whether every line was an article
   */
  boolean read(InputStream in, PrintStream out, PrintStream err) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean whole = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Article article = ArticleLine.article(line, published);
        out.println(ReadingJson.line(article.articleId(), reader.read(article)));
      } catch (UserError e) {
        err.println(file + ":" + number + ": " + e.getMessage());
        whole = false;
      }
    }
    return whole;
  }
}
