package org.lull.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lull.effect.DailySeries;
import org.lull.effect.EffectDraft;
import org.lull.effect.EffectKey;
import org.lull.effect.PauseEstimator;
import org.lull.effect.SeriesReadings;
import org.lull.effect.Window;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseWindow;

/**
 * What is set against what: each window of each pause against each outcome.
 *
 * @param pause of the ledger
 */
record FitPlan(Pause pause, Window window) {

  /** The windows of the pauses that have one; two parties with the same days are one. */
  static List<FitPlan> of(List<Pause> pauses) {
    List<FitPlan> out = new ArrayList<>();
    for (Pause pause : pauses) {
      windows(pause).forEach(window -> out.add(new FitPlan(pause, window)));
    }
    return out;
  }

  /** A row for each pause that came into force and has no window to set against anything. */
  static List<EffectDraft> without(List<Pause> pauses, List<FitPlan> plans) {
    List<EffectDraft> out = new ArrayList<>();
    for (Pause pause : pauses) {
      LocalDate start =
          pause.windows().stream()
              .map(PauseWindow::start)
              .filter(Objects::nonNull)
              .min(LocalDate::compareTo)
              .orElse(null);
      if (start != null && plans.stream().noneMatch(plan -> plan.pause().equals(pause))) {
        Window window = new Window(names(pause) + " " + start + "..", start, start);
        DailySeries every = new DailySeries(pause.series(), "every outcome", new TreeMap<>());
        EffectKey key = EffectKey.of(pause.pauseId(), every, window, "all");
        out.add(
            PauseEstimator.none(
                    key, 0, "nothing tells the last day of this pause, so it has no window")
                .headline());
      }
    }
    return out;
  }

  EffectKey key(SeriesReadings readings) {
    return EffectKey.of(pause.pauseId(), readings.best(), window, scope(readings));
  }

  /** Which attacks these are to the pause. */
  String scope(SeriesReadings readings) {
    if (pause.parties().stream().noneMatch(p -> p.code().equals(readings.attacker()))) {
      return "other_side";
    }
    boolean energy = pause.scopes().equals(List.of(PauseScope.ENERGY));
    return switch (readings.kind()) {
      case ENERGY -> energy || whole() ? "in_scope" : "all";
      case OTHER_TARGETS -> energy ? "out_of_scope" : whole() ? "in_scope" : "all";
      case ALL, VICTIMS -> whole() ? "in_scope" : "all";
    };
  }

  private boolean whole() {
    return pause.scopeRegions().isEmpty()
        && (pause.scopes().contains(PauseScope.FULL)
            || pause.scopes().contains(PauseScope.AIR)
            || pause.scopes().contains(PauseScope.LONG_RANGE));
  }

  private static Set<Window> windows(Pause pause) {
    Set<Window> out = new LinkedHashSet<>();
    for (PauseWindow window : pause.windows()) {
      LocalDate start = window.start();
      LocalDate end = window.end();
      if (start != null && end != null && !end.isBefore(start)) {
        out.add(new Window(names(pause, start, end) + " " + start + ".." + end, start, end));
        // Declared or joined in the course of a day, it has the night to the next day as its first.
        if ((start.equals(pause.declaredDate()) || joined(pause, start)) && start.isBefore(end)) {
          LocalDate night = start.plusDays(1);
          out.add(
              new Window(
                  names(pause, start, end) + " first night " + night + ".." + end, night, end));
        }
      }
    }
    return out;
  }

  private static String names(Pause pause) {
    return String.join(
        "+", pause.windows().stream().map(PauseWindow::party).map(Side::code).toList());
  }

  private static boolean joined(Pause pause, LocalDate start) {
    return pause.windows().stream()
        .map(PauseWindow::start)
        .anyMatch(other -> other != null && other.isBefore(start));
  }

  private static String names(Pause pause, LocalDate start, LocalDate end) {
    return String.join(
        "+",
        pause.windows().stream()
            .filter(w -> start.equals(w.start()) && end.equals(w.end()))
            .map(PauseWindow::party)
            .map(Side::code)
            .toList());
  }
}
