package org.lull.job;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.functions;
import org.lull.table.Lake;
import org.lull.table.Table;

/**
 * What a step reads must have been made. From tables that nobody filled yet, a step would make an
 * empty answer that looks like a finding.
 */
final class Prerequisites {
  /** One of the tables has rows, or the step that fills them found nothing to put there. */
  private record Need(PathStep maker, List<Table<?>> tables) {
    static Need of(PathStep maker, Table<?>... tables) {
      return new Need(maker, List.of(tables));
    }
  }

  private Prerequisites() {}

  /**
   * Checks what a step needs, before it writes anything.
   *
   * @throws UserError naming the step to run first
   */
  static void check(Lake lake, PathStep step) {
    for (Need need : needs(step)) {
      boolean filled = need.tables().stream().anyMatch(t -> lake.has(t) && !lake.read(t).isEmpty());
      if (!filled && !done(lake, need.maker())) {
        throw new UserError(
            step.verb()
                + " reads what "
                + need.maker().verb()
                + " writes (table "
                + need.tables().get(0).name()
                + "), and there is nothing in "
                + lake.root()
                + " yet; first run lull "
                + need.maker().verb()
                + ", or the whole path with lull run.");
      }
    }
  }

  private static List<Need> needs(PathStep step) {
    return switch (step) {
      case LOAD, IMPORT -> List.of();
      case EXTRACT -> List.of(Need.of(PathStep.LOAD, Tables.ARTICLES));
      case RECONCILE -> List.of(Need.of(PathStep.EXTRACT, Tables.EXTRACTIONS));
      case COUNT -> List.of(Need.of(PathStep.RECONCILE, Tables.ATTACKS));
      case AGREE -> List.of(Need.of(PathStep.IMPORT, Tables.TALLIES));
      // Known pauses and official figures go together without any article.
      case FIT ->
          List.of(
              Need.of(PathStep.RECONCILE, Tables.PAUSES),
              Need.of(PathStep.COUNT, Tables.COVERAGE, Tables.TALLIES));
      case REPORT -> List.of(Need.of(PathStep.FIT, Tables.PAUSE_EFFECTS));
    };
  }

  private static boolean done(Lake lake, PathStep maker) {
    return lake.has(Tables.RUNS)
        && !lake.read(Tables.RUNS)
            .filter(functions.col("status").equalTo("done"))
            .filter(functions.col("verb").isInCollection(Set.of(maker.verb(), "run", "demo")))
            .isEmpty();
  }
}
