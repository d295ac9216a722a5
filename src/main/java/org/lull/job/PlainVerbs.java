package org.lull.job;

import java.util.Set;
import picocli.CommandLine;

/**
 * The verbs that need no Spark. They are built apart from the others because naming those would
 * load Spark's classes, and the launcher gives these a class path without it.
 */
final class PlainVerbs {
  /** Their names; the launcher has the same list. */
  static final Set<String> NAMES = Set.of("read", "evaluate");

  private PlainVerbs() {}

  /** A command line of these alone. */
  static CommandLine alone() {
    return addTo(new CommandLine(new Lull()));
  }

  static CommandLine addTo(CommandLine lull) {
    return lull.addSubcommand(new ReadVerb()).addSubcommand(new EvaluateVerb());
  }
}
