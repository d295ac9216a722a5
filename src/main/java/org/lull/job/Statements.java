package org.lull.job;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one SQL statement ends and the next begins: at a semicolon outside of quotes and
 * comments.
 */
final class Statements {
  private Statements() {}

  /** The statements of a script, without their semicolons; what follows the last one counts too. */
  static List<String> of(String script) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int end = end(script, 0); end >= 0; end = end(script, from)) {
      add(out, script.substring(from, end));
      from = end + 1;
    }
    add(out, script.substring(from));
    return out;
  }

  /** Whether a text ends a statement, so that it can be carried out. */
  static boolean complete(String text) {
    int last = -1;
    for (int end = end(text, 0); end >= 0; end = end(text, end + 1)) {
      last = end;
    }
    return last >= 0 && uncommented(text.substring(last + 1)).isBlank();
  }

  private static void add(List<String> out, String statement) {
    if (!uncommented(statement).isBlank()) {
      out.add(statement.strip());
    }
  }

  /** Where the semicolon is, or -1. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == ';') {
        return at;
      }
      at = here == '\'' || here == '"' || here == '`' ? quoted(text, at) : comment(text, at);
    }
    return -1;
  }

  private static int quoted(String text, int from) {
    char quote = text.charAt(from);
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' && quote != '`' ? 2 : 1;
    }
    return at + 1;
  }

  /** Behind the comment that begins here, or one character on if none does. */
  private static int comment(String text, int at) {
    if (text.startsWith("--", at)) {
      int line = text.indexOf('\n', at);
      return line < 0 ? text.length() : line + 1;
    }
    if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      return close < 0 ? text.length() : close + 2;
    }
    return at + 1;
  }

  private static String uncommented(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int next = comment(text, at);
      if (next == at + 1) {
        out.append(text.charAt(at));
      }
      at = next;
    }
    return out.toString();
  }
}
