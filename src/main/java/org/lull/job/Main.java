package org.lull.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The only entrance: {@code lull VERB [options]}. Exit status 0 done, 1 failed, 2 not understood.
 */
public final class Main {
  /** Whether the process is being ended, from outside or by itself. */
  private static final AtomicBoolean ENDING = new AtomicBoolean();

  private Main() {}

  /** Runs one verb and exits with its status. */
  public static void main(String[] arguments) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ENDING.set(true)));
    System.exit(execute(arguments));
  }

  private static int execute(String... arguments) {
    return commandLine(arguments).execute(arguments);
  }

  /** The command line that understands these arguments. */
  static CommandLine commandLine(String... arguments) {
    boolean plain = arguments.length > 0 && PlainVerbs.NAMES.contains(arguments[0]);
    return (plain ? PlainVerbs.alone() : CommandLines.all())
        .registerConverter(LocalDate.class, Main::day)
        .setExecutionExceptionHandler(Main::tell);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + text + "' is no day of the calendar; write it as 2025-03-19");
    }
  }

  private static int tell(Exception thrown, CommandLine command, ParseResult parsed) {
    command
        .getErr()
        .println(
            ENDING.get()
                ? "Stopped before it was done; run it again, nothing is loaded or counted twice."
                : Failure.message(thrown));
    if (verbose(command)) {
      thrown.printStackTrace(command.getErr());
    }
    return 1;
  }

  private static boolean verbose(CommandLine command) {
    CommandLine top = command;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top.getParseResult().originalArgs().contains("--verbose");
  }
}
