package org.lull.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lull.corpus.Article;
import org.lull.evaluate.CodedArticle;
import org.lull.evaluate.Evaluation;
import org.lull.evaluate.EvaluationText;
import org.lull.evaluate.Finding;
import org.lull.extract.Reader;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate}: holds what is read in articles against what annotators coded in them. */
@Command(
    name = "evaluate",
    description = {
      "Reads articles and holds the rows against annotations of the same articles; without Spark.",
      "Prints precision, recall and F1, then what was missed, invented, or read with a field wrong,"
          + " by rule, with the sentences. docs/evaluation.md defines each figure."
    })
final class EvaluateVerb implements Callable<Integer> {
  @Mixin LexiconOptions words = new LexiconOptions();

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines with id, date, title, text.")
  Path articles = Path.of("");

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description =
          "JSON lines with id, attack_reports, pause_reports, as the codebook names them.")
  Path gold = Path.of("");

  @Option(names = "--rules", description = "Only how often each rule fired and was right.")
  boolean rules;

  @Option(names = "--scores", description = "Only the scores.")
  boolean scores;

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = words.lexicon();
    Map<String, CodedArticle> coded = GoldFile.read(existing(gold));
    Map<String, CodedArticle> read = read(Reader.of(lexicon), existing(articles));
    Evaluation evaluation = new Evaluation();
    for (CodedArticle each : coded.values()) {
      if (!read.containsKey(each.id())) {
        System.err.println(
            gold + ": " + each.id() + " is not in " + articles + "; it counts as read empty");
      }
      evaluation.add(each, read.getOrDefault(each.id(), CodedArticle.empty(each.id())));
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    lines(evaluation, lexicon).forEach(out::println);
    out.flush();
    return 0;
  }

  private List<String> lines(Evaluation evaluation, Lexicon lexicon) {
    if (rules) {
      List<String> names =
          Stream.concat(lexicon.attackRules().stream(), lexicon.pauseRules().stream())
              .filter(rule -> !rule.negative())
              .map(Rule::name)
              .toList();
      return EvaluationText.rules(evaluation, names);
    }
    List<String> out = new ArrayList<>(EvaluationText.scores(evaluation));
    if (!scores) {
      add(
          out,
          "Missed, by the rule that read something else there",
          evaluation,
          Finding.Kind.MISSED);
      add(out, "Invented, by rule", evaluation, Finding.Kind.INVENTED);
      add(out, "Read with a field wrong, by rule", evaluation, Finding.Kind.DIFFERENT);
    }
    return out;
  }

  private static void add(
      List<String> out, String heading, Evaluation evaluation, Finding.Kind kind) {
    out.add("");
    out.add(heading);
    out.addAll(EvaluationText.findings(evaluation, kind));
  }

  /** By id; a line that is no article ends the run, because scores without it would mislead. */
  private static Map<String, CodedArticle> read(Reader reader, Path file) throws IOException {
    Map<String, CodedArticle> out = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        Article article = ArticleLine.article(lines.get(i), null);
        String id = article.articleId();
        out.put(id, CodedArticle.of(id, reader.read(article)));
      } catch (UserError e) {
        throw new UserError(file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return out;
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError("There is no file " + file + "; name one of JSON lines.");
    }
    return file;
  }
}
