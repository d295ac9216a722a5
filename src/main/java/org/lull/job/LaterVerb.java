package org.lull.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A verb that has its name but no work yet: it says what serves meanwhile, and fails. */
@Command
final class LaterVerb implements Callable<Integer> {
  /** Name, what it will do, what serves meanwhile. */
  record Plan(String verb, String does, String meanwhile) {}

  static final List<Plan> PLANS =
      List.of(
          new Plan(
              "export",
              "Writes tables for other programs.",
              "use lull sql --format csv or --format json"),
          new Plan(
              "maintain",
              "Compacts and cleans the tables.",
              "use OPTIMIZE and VACUUM of any Delta engine on the lake's folders"));

  private final Plan plan;

  LaterVerb(Plan plan) {
    this.plan = plan;
  }

  @Override
  public Integer call() {
    throw new UserError(
        "lull " + plan.verb() + " is not there yet; meanwhile, " + plan.meanwhile() + ".");
  }
}
