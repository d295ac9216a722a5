package org.lull.report;

import java.util.List;
import java.util.StringJoiner;

/** A sentence in three lines: what was read, the sentence, and where it stands. */
public final class EvidenceText {
  private EvidenceText() {}

  /** Three lines, indented. */
  public static List<String> of(Evidence evidence) {
    String who =
        evidence.claimant() == null
            ? evidence.certainty().code() + " in the newspaper's own voice"
            : evidence.certainty().code()
                + " by "
                + evidence.claimant()
                + (evidence.claimantSide() == null
                    ? ""
                    : " (" + Words.party(evidence.claimantSide()) + ")");
    StringJoiner where = new StringJoiner(", ");
    where.add(evidence.source() == null ? "source not told" : evidence.source());
    where.add(evidence.published() == null ? "undated" : evidence.published().toString());
    if (!evidence.title().isBlank()) {
      where.add("\"" + oneLine(evidence.title()) + "\"");
    }
    if (evidence.url() != null) {
      where.add(evidence.url());
    }
    where.add("article " + evidence.articleId());
    if (evidence.copies() > 0) {
      where.add("printed again " + evidence.copies() + " times, counted once");
    }
    return List.of(
        "  - " + evidence.says() + " [" + who + "; " + evidence.reason() + "]",
        "    \"" + oneLine(evidence.sentence()) + "\"",
        "    " + where);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
