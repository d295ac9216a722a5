package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;

/**
 * A rule's match in a sentence, before its side, place, date and claimant are known.
 *
 * @param counted the number, null where none is told
 * @param from first token of what was matched
 * @param to exclusive
 * @param anchor the token that carries the meaning, for telling matches apart
 */
record Find(
    Sentence sentence,
    String rule,
    Measure measure,
    @Nullable Counted counted,
    int from,
    int to,
    int anchor) {

  /** The same with the number of a part of what was counted. */
  Find with(Counted part) {
    return new Find(sentence, rule, measure, part, from, to, anchor);
  }
}
