package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a grammar file: blocks of {@code rule}, {@code yields}, {@code shape}, {@code reads ... =>
 * ...}, {@code ignores}. A rule without examples does not load.
 */
final class RuleFile {
  private final String file;
  private final List<String> problems;
  private final List<Rule> rules = new ArrayList<>();
  private String name = "";
  private String where = "";
  private String yields = "";
  private List<Shape> shapes = new ArrayList<>();
  private List<Rule.Example> reads = new ArrayList<>();
  private List<String> ignores = new ArrayList<>();

  private RuleFile(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  static List<Rule> read(LexiconFiles files, String file, List<String> problems) {
    List<String> lines = files.lines(file, problems);
    RuleFile parser = new RuleFile(file, problems);
    for (int i = 0; i < lines.size(); i++) {
      parser.line(lines.get(i).strip(), i + 1);
    }
    parser.finish();
    return List.copyOf(parser.rules);
  }

  private void line(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int space = line.indexOf(' ');
    String key = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1).strip();
    if (name.isEmpty() && !key.equals("rule")) {
      problems.add(
          file + ":" + number + ": \"" + key + "\" stands before any rule; name one first");
      return;
    }
    switch (key) {
      case "rule" -> {
        finish();
        where = file + ":" + number;
        name = rest.isEmpty() ? "without a name" : rest;
        if (rest.isEmpty()) {
          problems.add(where + ": a rule needs a name that reads as a phrase with holes");
        }
      }
      case "yields" -> yields = rest;
      case "shape" -> shape(rest, number);
      case "reads" -> example(rest, number);
      case "ignores" -> ignores.add(rest);
      default ->
          problems.add(
              file
                  + ":"
                  + number
                  + ": unknown key \""
                  + key
                  + "\"; use rule, yields, shape, reads or ignores");
    }
  }

  private void shape(String source, int number) {
    try {
      shapes.add(Shape.parse(source));
    } catch (IllegalArgumentException e) {
      problems.add(file + ":" + number + ": " + e.getMessage());
    }
  }

  private void example(String source, int number) {
    int arrow = source.lastIndexOf("=>");
    if (arrow < 0 || source.substring(arrow + 2).isBlank() || source.startsWith("=>")) {
      problems.add(file + ":" + number + ": an example reads \"sentence => what is found\"");
      return;
    }
    reads.add(
        new Rule.Example(source.substring(0, arrow).strip(), source.substring(arrow + 2).strip()));
  }

  private void finish() {
    if (name.isEmpty()) {
      return;
    }
    boolean negative = yields.startsWith("nothing");
    if (shapes.isEmpty() || yields.isEmpty() || (negative ? ignores.isEmpty() : reads.isEmpty())) {
      problems.add(where + ": rule \"" + name + "\" needs yields, a shape and an example");
    }
    rules.add(
        new Rule(
            name,
            yields,
            List.copyOf(shapes),
            List.copyOf(reads),
            List.copyOf(ignores),
            rules.size(),
            where));
    name = "";
    yields = "";
    shapes = new ArrayList<>();
    reads = new ArrayList<>();
    ignores = new ArrayList<>();
  }
}
