package org.lull.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import org.lull.effect.DailySeries;
import org.lull.effect.Forecast;
import org.lull.effect.Horizon;
import org.lull.effect.SingularDesignException;
import org.lull.effect.Window;

/**
 * The counterfactual of a window: models of MLlib compete on past windows, each time learning only
 * from windows that had ended before (forward chaining; Tashman, Int. J. Forecasting 16, 2000), and
 * the one that missed the totals by least forecasts the pause.
 */
public final class Forecasts {
  private static final int FOLDS = 3;
  private static final int STEP = 5;
  private static final int LEAST_ORIGINS = 24;

  private final SparkSession spark;
  private final int history;
  private final Map<Key, Forecast> made = new ConcurrentHashMap<>();

  /** Two pauses with the same days have one forecast. */
  private record Key(String series, String outcome, LocalDate start, LocalDate end) {}

  /**
   * Forecasts over a session.
   *
   * @param history days before a pause to learn from
   */
  public Forecasts(SparkSession spark, int history) {
    this.spark = spark;
    this.history = history;
  }

  /**
   * The forecast of a window.
   *
   * @throws SingularDesignException where too few days before it are known
   */
  public Forecast of(DailySeries series, Window window) {
    Key key = new Key(series.series(), series.outcome(), window.start(), window.end());
    return made.computeIfAbsent(key, missing -> make(series, window));
  }

  private Forecast make(DailySeries series, Window window) {
    int length = window.days();
    List<Horizon> asked = Horizon.from(series, window.start().minusDays(1), length);
    List<Horizon> rows = Horizon.before(series, window.start(), history, length, STEP);
    List<LocalDate> origins = rows.stream().map(Horizon::origin).distinct().sorted().toList();
    if (asked.isEmpty() || origins.size() < LEAST_ORIGINS) {
      throw new SingularDesignException(
          "the data do not suffice for a forecast: "
              + origins.size()
              + " past windows of "
              + length
              + " days with known days before them, at least "
              + LEAST_ORIGINS
              + " are needed");
    }
    Past best = null;
    for (ForecastModel model : ForecastModel.values()) {
      Past past = past(model, rows, origins, length);
      if (best == null || past.loss() < best.loss()) {
        best = past;
      }
    }
    ForecastModel chosen = Objects.requireNonNull(best).model();
    double[] predicted = chosen.predict(spark, rows, asked);
    return new Forecast(chosen.words(), asked, predicted, best.rows(), best.predicted());
  }

  /** What one model says of past windows that it had not seen. */
  private record Past(ForecastModel model, List<Horizon> rows, double[] predicted) {
    double loss() {
      return new Forecast("", List.of(), new double[0], rows, predicted).meanPastError();
    }
  }

  private Past past(ForecastModel model, List<Horizon> rows, List<LocalDate> origins, int length) {
    List<Horizon> asked = new ArrayList<>();
    List<Double> predicted = new ArrayList<>();
    int first = origins.size() / (FOLDS + 1);
    for (int fold = 0; fold < FOLDS; fold++) {
      LocalDate from = origins.get(first * (fold + 1));
      LocalDate to = fold == FOLDS - 1 ? LocalDate.MAX : origins.get(first * (fold + 2));
      List<Horizon> known =
          rows.stream().filter(r -> !r.origin().plusDays(length).isAfter(from)).toList();
      List<Horizon> unseen =
          rows.stream().filter(r -> !r.origin().isBefore(from) && r.origin().isBefore(to)).toList();
      if (!known.isEmpty()) {
        asked.addAll(unseen);
        for (double each : model.predict(spark, known, unseen)) {
          predicted.add(each);
        }
      }
    }
    return new Past(model, asked, predicted.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
