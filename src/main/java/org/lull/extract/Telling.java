package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A find with all that helps to read it.
 *
 * @param from the first token that tells of it
 * @param to the token behind the last that does
 * @param speaker who says so
 * @param context what the article told before
 * @param finds all finds of the sentence, in its order
 * @param before the reports of the finds before this one in the sentence
 */
record Telling(
    Find find,
    int from,
    int to,
    Claimants.Speaker speaker,
    Context context,
    List<Find> finds,
    List<Draft> before) {

  Sentence sentence() {
    return find.sentence();
  }

  /** A number that leaves its noun out: "Ten of them were shot down". */
  boolean bare() {
    return find.counted() != null && find.counted().elliptic() && !find.measure().people();
  }

  /** The report such a number goes back to, null where there is none. */
  @Nullable Draft latest() {
    return bare() ? context.latest(sentence().index()) : null;
  }
}
