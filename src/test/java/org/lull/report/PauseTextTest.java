package org.lull.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;
import org.lull.panel.Pause;
import org.lull.panel.PauseStatement;
import org.lull.panel.PauseWindow;

/** What somebody reads who asks for a pause: words, not codes, and every sentence's claimant. */
class PauseTextTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 18);

  @Test
  void aPauseIsToldInWordsWithWhoSaysSo() {
    Evidence sentence =
        new Evidence(
            "r1",
            "a1",
            "agreed energy pause by Putin, declared 2025-03-18",
            "Putin agrees to halt strikes on energy targets.",
            "Kremlin",
            Side.RU,
            Certainty.CLAIMED,
            "states this pause",
            DAY,
            "Example Wire",
            "A call",
            null,
            2);
    String text =
        String.join("\n", PauseText.of(new ExplainedPause(pause("articles"), List.of(sentence))));
    assertThat(text)
        .contains("scope energy; whose attacks would stop: Russia")
        .contains("by Putin (Russia), declared 2025-03-18; furthest: agreed; it came into force")
        .contains("held for Russia: 2025-03-18 to 2025-04-17")
        .contains("2025-03-18 agreed by Putin (Russia), 1 statement")
        .contains("only a third party claims it")
        .contains("claimed by Kremlin (Russia); states this pause")
        .contains("\"Putin agrees to halt strikes on energy targets.\"")
        .contains("Example Wire, 2025-03-18, \"A call\", article a1, printed again 2 times");
  }

  @Test
  void anImportedPauseSaysThatNoSentenceStandsBehindIt() {
    List<String> lines = PauseText.of(new ExplainedPause(pause("official"), List.of()));
    assertThat(lines).anyMatch(line -> line.contains("no sentence stands behind it"));
    assertThat(lines).noneMatch(line -> line.contains("statement"));
  }

  private static Pause pause(String series) {
    return new Pause(
        "p-1",
        "Energy pause March 2025",
        PauseScope.ENERGY,
        List.of(PauseScope.ENERGY),
        List.of(),
        List.of(Side.RU),
        PauseStatus.AGREED,
        "Putin",
        Side.RU,
        DAY,
        DAY,
        LocalDate.of(2025, 4, 17),
        List.of(new PauseWindow(Side.RU, DAY, LocalDate.of(2025, 4, 17))),
        List.of(new PauseStatement(DAY, PauseStatus.AGREED, "Putin", Side.RU, List.of("r1"))),
        true,
        series,
        List.of("r1"),
        1,
        1,
        List.of("third_party_only"));
  }
}
