package org.lull.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lull.effect.DailyFit;
import org.lull.effect.PauseEffect;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseStatement;
import org.lull.panel.PauseWindow;

/** A pause in lines of text, and what was estimated of it. */
public final class PauseText {
  private PauseText() {}

  public static List<String> of(ExplainedPause explained) {
    Pause pause = explained.pause();
    List<String> lines = new ArrayList<>();
    lines.add("pause " + pause.pauseId() + ": " + pause.name());
    StringJoiner scopes = new StringJoiner(" and ");
    pause.scopes().forEach(scope -> scopes.add(scope.code()));
    StringJoiner parties = new StringJoiner(" and ");
    pause.parties().stream().map(Side::code).forEach(parties::add);
    lines.add(
        "  "
            + scopes
            + (pause.scopeRegions().isEmpty() ? "" : ", " + Places.names(pause.scopeRegions()))
            + ", parties "
            + parties
            + ", "
            + pause.status().code()
            + (pause.inForce() ? ", came into force" : ", never in force for anyone")
            + ", series "
            + pause.series()
            + (pause.flags().isEmpty() ? "" : ", " + String.join(" ", pause.flags())));
    for (PauseWindow window : pause.windows()) {
      lines.add(
          "  for " + window.party().code() + ": " + Figures.span(window.start(), window.end()));
    }
    for (PauseStatement statement : pause.statuses()) {
      lines.add(
          "  "
              + (statement.date() == null ? "undated" : statement.date())
              + " "
              + statement.status().code()
              + (statement.announcer() == null ? "" : " by " + statement.announcer())
              + ", "
              + statement.reportIds().size()
              + " reports");
    }
    explained.evidence().forEach(evidence -> lines.addAll(EvidenceText.of(evidence)));
    return lines;
  }

  public static List<String> of(ExplainedEffect explained) {
    List<String> lines = new ArrayList<>(of(explained.pause()));
    lines.add("");
    lines.add("Estimated");
    if (explained.effects().isEmpty()) {
      lines.add("  nothing; run lull fit, or see whether the pause has a date");
    }
    for (PauseEffect effect : explained.effects()) {
      StringJoiner text = new StringJoiner(", ");
      text.add(effect.series()).add(effect.window()).add(effect.outcome()).add(effect.scope());
      text.add(effect.estimator()).add(effect.term());
      if (effect.rateRatio() != null) {
        text.add("rate ratio " + Figures.plain(effect.rateRatio()));
      }
      if (effect.ciLow() != null && effect.ciHigh() != null) {
        text.add(
            "95 % interval "
                + Figures.plain(effect.ciLow())
                + " to "
                + Figures.plain(effect.ciHigh()));
      }
      if (effect.placeboP() != null) {
        text.add("placebo p " + Figures.plain(effect.placeboP()));
      }
      lines.add("  " + text + "; " + effect.days() + " days; " + effect.spec());
    }
    lines.add("");
    lines.add("The days behind it: lull explain --date DAY says where a day's number is from");
    for (DailyFit day : explained.days()) {
      lines.add(
          "  "
              + day.eventDate()
              + " "
              + day.series()
              + " "
              + day.outcome()
              + ": "
              + (day.observed() == null ? "unknown" : "observed " + Figures.plain(day.observed()))
              + (day.counterfactual() == null
                  ? ""
                  : ", without the pause " + Figures.plain(day.counterfactual())));
    }
    return lines;
  }
}
