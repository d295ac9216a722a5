package org.lull.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lull.effect.Solvers;
import org.lull.table.Catalog;
import org.lull.table.Lake;

/**
 * The sample as finished tables, made once for all tests that read and do not write. Its fits are
 * those of plain Java, without the counterfactual, because MLlib's take most of a run's time.
 */
public final class SampleLake {
  private static Lake made;
  private static Exception failed;

  private SampleLake() {}

  /** The lake, its tables and views registered as database {@code lull}. */
  public static synchronized Lake get() throws Exception {
    if (failed != null) {
      throw new IllegalStateException("The sample could not be made into a lake", failed);
    }
    if (made == null) {
      try {
        made = make();
      } catch (Exception e) {
        failed = e;
        throw e;
      }
    }
    made.spark().sql("DROP DATABASE IF EXISTS lull CASCADE");
    Catalog.register(made, Tables.all(), Tables.views());
    return made;
  }

  private static Lake make() throws Exception {
    Lake lake = SharedSpark.lake();
    Sample.copyTo(lake);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("fit.forecasts", "false");
    for (Sample.Part part : Sample.Part.values()) {
      settings.put(part.setting(), "[\"" + part.in(lake.root()) + "\"]");
    }
    JobContext context = SharedSpark.context(lake, ConfigFile.read(null, settings));
    for (PathStep step : PathStep.values()) {
      switch (step) {
        case FIT -> FitJob.run(context, Solvers.PLAIN);
        case REPORT -> {} // a page is no table
        default -> step.step().run(context);
      }
    }
    return lake;
  }
}
