package org.lull.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Reads statements from a terminal: several lines each, with history and names to complete. */
final class SqlPrompt implements AutoCloseable {
  private final Terminal terminal;
  private final LineReader reader;

  /**
   * A prompt on this process's terminal.
   *
   * @param history file that keeps what was typed
   * @param names offered when Tab is pressed
   */
  SqlPrompt(Path history, List<String> names) throws IOException {
    terminal = TerminalBuilder.builder().system(true).build();
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("lull")
            .parser(new UntilSemicolon())
            .completer(
                (line, typed, candidates) ->
                    names.stream().map(Candidate::new).forEach(candidates::add))
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "    > ")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /** What Ctrl-C does while no statement is being typed; by itself it would end the session. */
  void onInterrupt(Runnable stop) {
    terminal.handle(Terminal.Signal.INT, signal -> stop.run());
  }

  /** The next statement with its semicolon, or a word of the session; null at the end. */
  @Nullable String next() {
    while (true) {
      try {
        return reader.readLine("lull> ").strip();
      } catch (UserInterruptException e) {
        terminal.writer().println("(quit or Ctrl-D leaves)");
      } catch (EndOfFileException e) {
        return null;
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.getHistory().save();
    terminal.close();
  }

  /** Enter ends a statement that has its semicolon; otherwise it begins the next line. */
  private static final class UntilSemicolon extends DefaultParser {
    UntilSemicolon() {
      setEscapeChars(null);
      setQuoteChars(new char[0]);
    }

    @Override
    public ParsedLine parse(String line, int cursor, Parser.ParseContext context) {
      if (context == Parser.ParseContext.ACCEPT_LINE
          && !line.isBlank()
          && !SqlSession.isWord(line)
          && !Statements.complete(line)) {
        throw new EOFError(-1, -1, "a statement ends with a semicolon");
      }
      return super.parse(line, cursor, context);
    }
  }
}
