package org.lull.job;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The only entrance: {@code lull VERB [options]}. Exit status 0 done, 1 failed, 2 not understood.
 */
public final class Main {
  private Main() {}

  /** Runs one verb and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  private static int execute(String... arguments) {
    return commandLine(arguments).execute(arguments);
  }

  /** The command line that understands these arguments. */
  static CommandLine commandLine(String... arguments) {
    boolean plain = arguments.length > 0 && PlainVerbs.NAMES.contains(arguments[0]);
    return (plain ? PlainVerbs.alone() : CommandLines.all())
        .setExecutionExceptionHandler(Main::tell);
  }

  private static int tell(Exception thrown, CommandLine command, ParseResult parsed) {
    command.getErr().println(Failure.message(thrown));
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
