package org.lull.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.extract.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: one article, or a file of them, as JSON on stdout, without Spark. */
@Command(
    name = "read",
    description = {
      "Reads one article as plain text and prints what it says, as JSON; without Spark.",
      "With --jsonl, reads a file of JSON lines with id, date, title, text, and prints a line each."
    })
final class ReadVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file, UTF-8; - for standard input.")
  String file = "-";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Day of publication, e.g. 2025-03-19, against which dates are resolved. With --jsonl, for"
              + " records without a date.")
  @Nullable LocalDate published;

  @Mixin LexiconOptions words = new LexiconOptions();

  @Option(names = "--jsonl", description = "FILE has one JSON object a line.")
  boolean jsonl;

  @Override
  public Integer call() throws IOException {
    Reader reader = Reader.of(words.lexicon());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (InputStream in = open()) {
      boolean whole =
          jsonl
              ? new JsonLinesReading(reader, file, published).read(in, out, System.err)
              : readText(reader, in, out);
      out.flush();
      return whole ? 0 : 1;
    }
  }

  private boolean readText(Reader reader, InputStream in, PrintStream out) throws IOException {
    if (published == null) {
      System.err.println("No --published DATE: dates are left as the text alone gives them.");
    }
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String id = file.equals("-") ? "-" : Path.of(file).getFileName().toString();
    Article article = PlainArticle.of(id, published, "", text);
    out.println(ReadingJson.line(id, reader.read(article)));
    return true;
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) {
      return System.in;
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new UserError("There is no file " + file + "; name one, or - for standard input.");
    }
    return Files.newInputStream(path);
  }
}
