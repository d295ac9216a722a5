package org.lull.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseStatement;
import org.lull.panel.PauseWindow;

/** A pause in lines of text. */
public final class PauseText {
  private static final Map<String, String> FLAGS =
      Map.of(
          "third_party_only",
          "only a third party claims it, so it binds nobody",
          "agreement_told_by_third_party",
          "that the sides agreed is told only by whoever announced it",
          "offer_told_by_its_refusal",
          "that it was offered is told only by its refusal",
          "ends_before_start",
          "somebody tells an end before its start; that end is not used",
          "implausible_date_not_used",
          "somebody tells a date that is too far off; it is not used");

  private PauseText() {}

  /** What it spares, whom it bound, its life, and the sentences that tell of it. */
  public static List<String> of(ExplainedPause explained) {
    Pause pause = explained.pause();
    List<String> lines = new ArrayList<>();
    lines.add("pause " + pause.pauseId() + ": " + pause.name());
    lines.add("  " + scope(pause));
    lines.add("  " + announcer(pause));
    for (PauseWindow window : pause.windows()) {
      String held = Figures.span(window.start(), window.end());
      lines.add("  held for " + Words.country(window.party()) + ": " + held);
    }
    if (pause.windows().isEmpty()) {
      lines.add("  held for nobody, as far as told");
    }
    pause.flags().forEach(flag -> lines.add("  " + FLAGS.getOrDefault(flag, Words.code(flag))));
    lines.add("  Its life:");
    pause.statuses().forEach(statement -> lines.add("    " + statement(pause, statement)));
    if (pause.series().equals("official")) {
      lines.add(
          "  It is a row of an imported table of known pauses: no sentence stands behind it.");
    } else {
      String told = Words.many(pause.articles(), "article");
      lines.add("  Told in " + told + " of " + Words.many(pause.sources(), "source") + ":");
    }
    explained.evidence().forEach(evidence -> lines.addAll(EvidenceText.of(evidence)));
    return lines;
  }

  private static String scope(Pause pause) {
    StringJoiner scopes = new StringJoiner(" and ");
    pause.scopes().forEach(scope -> scopes.add(Words.code(scope.code())));
    StringJoiner parties = new StringJoiner(" and ");
    pause.parties().forEach(party -> parties.add(Words.country(party)));
    String where =
        pause.scopeRegions().isEmpty() ? "" : " at " + Places.names(pause.scopeRegions());
    return "scope " + scopes + where + "; whose attacks would stop: " + parties;
  }

  private static String announcer(Pause pause) {
    String who =
        pause.announcer() == null
            ? pause.announcerSide() == null ? "nobody named" : Words.party(pause.announcerSide())
            : who(pause.announcer(), pause.announcerSide());
    String when = pause.declaredDate() == null ? "" : ", declared " + pause.declaredDate();
    String force = pause.inForce() ? "; it came into force" : "; never in force for anyone";
    return "by " + who + when + "; furthest: " + pause.status().code() + force;
  }

  private static String who(String name, @Nullable Side side) {
    return side == null ? name : name + " (" + Words.party(side) + ")";
  }

  private static String statement(Pause pause, PauseStatement statement) {
    String when = statement.date() == null ? "undated" : statement.date().toString();
    String name = statement.announcer();
    String by = name == null ? "" : " by " + who(name, statement.announcerSide());
    String told =
        pause.series().equals("official")
            ? ""
            : ", " + Words.many(statement.reportIds().size(), "statement");
    return when + " " + statement.status().code() + by + told;
  }
}
