package org.lull.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.lull.corpus.Article;
import org.lull.corpus.CorpusFile;
import org.lull.corpus.Interpreter;
import org.lull.extract.Reader;
import org.lull.extract.Reading;
import org.lull.job.ConfigFile;
import org.lull.job.LoadConfig;

/**
 * Articles of corpus files, read as {@code load} reads them, one after another, round and round.
 */
final class Corpus {
  private final List<Article> articles;
  private final long[] bytes;
  private int at;

  private Corpus(List<Article> articles) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no article in the files given; name others with -p");
    }
    this.articles = articles;
    this.bytes = articles.stream().mapToLong(a -> utf8(a.title()) + utf8(a.text())).toArray();
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Every article of these files.
   *
   * @param files parted by commas
   */
  static Corpus of(String files) {
    return new Corpus(read(files));
  }

  /** The articles in which at least so many attack or pause reports are read. */
  static Corpus reporting(String files, Reader reader, int least) {
    List<Article> out = new ArrayList<>();
    for (Article article : read(files)) {
      Reading reading = reader.read(article);
      if (reading.attackReports().size() + reading.pauseReports().size() >= least) {
        out.add(article);
      }
    }
    return new Corpus(out);
  }

  private static List<Article> read(String files) {
    if (files.isBlank()) {
      throw new IllegalArgumentException("name corpus files: -p general=FILE,... -p war=FILE,...");
    }
    LoadConfig config = ConfigFile.defaults().load();
    List<Article> out = new ArrayList<>();
    for (String name : files.split(",")) {
      Path file = Path.of(name);
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
          CorpusFile records =
              CorpusFile.open(
                  name,
                  in,
                  config.fields(),
                  new Interpreter(ZoneOffset.of(config.assumedOffset())),
                  config.maxRecordBytes())) {
        while (records.hasNext()) {
          Article article = records.next().article();
          if (article != null) {
            out.add(article);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return out;
  }

  Article next() {
    at = at + 1 == articles.size() ? 0 : at + 1;
    return articles.get(at);
  }

  /** UTF-8 length of title and text of the article given last. */
  long bytes() {
    return bytes[at];
  }

  @Override
  public String toString() {
    long all = 0;
    for (long each : bytes) {
      all += each;
    }
    return articles.size() + " articles, " + all + " bytes";
  }
}
