package org.lull.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lull.effect.Solvers;
import org.lull.table.Catalog;
import org.lull.table.Lake;

/**
 * The sample as finished tables, made once for all tests that read and do not write. Its fits are
 * those of plain Java over what the articles tell, because the others take most of a run's time.
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
    SharedSpark.forgetTables();
    Catalog.register(made, Tables.all(), Tables.views());
    return made;
  }

  private static Lake make() throws Exception {
    Lake lake = SharedSpark.lake();
    Sample.copyTo(lake);
    JobContext articles = context(lake, Sample.Part.ARTICLES, Sample.Part.PAUSES);
    LoadJob.run(articles);
    PathStep.IMPORT.step().run(articles);
    ExtractJob.run(articles);
    ReconcileJob.run(articles);
    CountJob.run(articles);
    FitJob.run(articles, Solvers.PLAIN);
    // After the fits, which would take minutes over months of official figures.
    JobContext all = context(lake, Sample.Part.values());
    PathStep.IMPORT.step().run(all);
    RunLog log = new RunLog(lake, "sample", "run", Instant.now());
    log.done(AgreeJob.run(all));
    return lake;
  }

  private static JobContext context(Lake lake, Sample.Part... parts) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("fit.forecasts", "false");
    for (Sample.Part part : parts) {
      settings.put(part.setting(), "[\"" + part.in(lake.root()) + "\"]");
    }
    return SharedSpark.context(lake, ConfigFile.read(null, settings));
  }
}
