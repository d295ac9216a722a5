package org.lull.evaluate;

import org.jspecify.annotations.Nullable;

/** A coded statement: where it stands in the text, and by which rule, if a rule read it. */
public sealed interface CodedRow permits CodedAttack, CodedPause {

  /** The sentence; null where the annotators gave none. */
  @Nullable String evidence();

  /** Name of the rule; null for what annotators coded. */
  @Nullable String rule();

  /**
   * The row in a few words, e.g. {@code launched 57 drone by UA in RU-BRY, RU-KRS on 2025-03-19}.
   */
  String told();
}
