package org.lull.evaluate;

import java.util.List;
import org.lull.extract.Reading;

/** What one article says, as annotators coded it or as it was read. */
public record CodedArticle(String id, List<CodedAttack> attacks, List<CodedPause> pauses) {

  /** Copies the lists. */
  public CodedArticle {
    attacks = List.copyOf(attacks);
    pauses = List.copyOf(pauses);
  }

  /** An article in which nothing is coded. */
  public static CodedArticle empty(String id) {
    return new CodedArticle(id, List.of(), List.of());
  }

  /** A reading in the terms of the annotators. */
  public static CodedArticle of(String id, Reading reading) {
    return new CodedArticle(
        id,
        reading.attackReports().stream().map(CodedAttack::of).toList(),
        reading.pauseReports().stream().map(CodedPause::of).toList());
  }

  boolean codes() {
    return !attacks.isEmpty() || !pauses.isEmpty();
  }
}
