package org.lull.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lull.effect.Calibration;
import org.lull.effect.DailySeries;
import org.lull.effect.DesignSpec;
import org.lull.effect.Family;
import org.lull.effect.Placebo;
import org.lull.effect.Planted;
import org.lull.effect.SimulationCell;
import org.lull.effect.Window;
import org.lull.panel.CsvTable;
import org.lull.panel.KnownPauses;
import org.lull.panel.Pause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code simulate}: what the estimators make of counts with a known answer; without Spark. */
@Command(
    name = "simulate",
    description = {
      "Draws series with a planted effect and prints how often the intervals hold it, a line a cell.",
      "With --tallies, asks of real counts how often the tests fire on dates without a pause."
    })
final class SimulateVerb implements Callable<Integer> {
  @Option(names = "--days", split = ",", description = "Lengths of the series. Default: 104,400.")
  List<Integer> days = List.of(104, 400);

  @Option(names = "--pause", split = ",", description = "Days of the pause. Default: 3,30.")
  List<Integer> lengths = List.of(3, 30);

  @Option(names = "--theta", split = ",", description = "Sizes of the distribution. Default: 3,8.")
  List<Double> thetas = List.of(3.0, 8.0);

  @Option(names = "--rho", split = ",", description = "Autocorrelations. Default: 0.3,0.5,0.7.")
  List<Double> rhos = List.of(0.3, 0.5, 0.7);

  @Option(names = "--ratio", split = ",", description = "Planted ratios. Default: 1,0.8,0.5.")
  List<Double> ratios = List.of(1.0, 0.8, 0.5);

  @Option(names = "--regions", description = "Regions of a panel. Default: 1, a single series.")
  int regions = 1;

  @Option(names = "--series", description = "Series a cell. Default: 2000.")
  int series = 2000;

  @Option(names = "--seed", description = "First seed; the same gives the same table. Default: 1.")
  long seed = 1;

  @Option(names = "--tallies", paramLabel = "FILE", description = "CSV of an official tally.")
  @Nullable Path tallies;

  @Option(
      names = "--pauses",
      paramLabel = "FILE",
      description = "CSV of known pauses, whose dates are not judged.")
  @Nullable Path pauses;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (tallies != null) {
      calibrate(tallies, out);
      return 0;
    }
    check();
    out.println(SimulationCell.HEAD);
    for (int n : days) {
      for (int length : lengths) {
        for (double theta : thetas) {
          for (double rho : rhos) {
            for (double ratio : ratios) {
              Planted planted = new Planted(theta, rho, n, length, ratio, regions);
              out.println(SimulationCell.run(planted, series, seed));
            }
          }
        }
      }
    }
    return 0;
  }

  private void check() {
    for (int n : days) {
      for (int length : lengths) {
        if (length < 1 || n - length - Planted.TAIL < 30) {
          throw new UserError(
              "--days "
                  + n
                  + " with --pause "
                  + length
                  + " leaves fewer than 30 days before the pause; make the series longer");
        }
      }
    }
    if (rhos.stream().anyMatch(rho -> rho < 0 || rho >= 1)
        || thetas.stream().anyMatch(theta -> theta <= 0)
        || ratios.stream().anyMatch(ratio -> ratio <= 0)
        || regions < 1
        || series < 1) {
      throw new UserError(
          "--rho must lie from 0 to below 1, --theta and --ratio above 0, --regions and --series at"
              + " 1 or more; saw "
              + List.of(rhos, thetas, ratios, regions, series));
    }
  }

  private void calibrate(Path file, PrintStream out) throws IOException {
    DailySeries counts = OfficialSeries.of(OfficialSeries.read(file)).get(0).best();
    List<Window> known = new ArrayList<>();
    if (pauses != null) {
      CsvTable csv = CsvTable.parse(Files.readString(pauses));
      for (Pause pause : KnownPauses.read(pauses.toString(), csv).rows()) {
        pause.windows().forEach(w -> add(known, w.start(), w.end()));
      }
    }
    Placebo.Method method =
        new Placebo.Method(60, Planted.TAIL, Family.NEGATIVE_BINOMIAL, DesignSpec.LINEAR);
    out.println(counts.outcome() + ", " + counts.counts().size() + " known days");
    out.println("| pause, days | test | fires at its own 5 % | fires with the other block's |");
    out.println("| --- | --- | --- | --- |");
    for (int length : lengths) {
      Calibration.run(counts, length, method, known).forEach(row -> out.println(row.line()));
    }
  }

  private static void add(List<Window> known, @Nullable LocalDate start, @Nullable LocalDate end) {
    if (start != null && end != null) {
      known.add(new Window("known", start, end));
    }
  }
}
