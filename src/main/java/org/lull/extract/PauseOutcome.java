package org.lull.extract;

import java.util.List;
import java.util.Locale;
import org.lull.lexicon.LexiconException;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Rule;

/**
 * What a pause rule yields, read once from {@code STATUS [undated] [also] [by WHOM]}.
 *
 * @param undated told as known or past: the day of publication is not the day it was said
 * @param also holds beside what another rule reads in the same phrase
 * @param by where its announcer is looked for
 */
record PauseOutcome(Rule rule, PauseStatus status, boolean undated, boolean also, By by) {

  /** Where the announcer of a statement stands. */
  enum By {
    SUBJECT,
    OWNER,
    AGENT,
    ACCUSED,
    SPEAKER,
    NOBODY
  }

  /** A rule that yields something; a word it does not know is a {@link LexiconException}. */
  static PauseOutcome of(Rule rule) {
    List<String> words = List.of(rule.yields().split("\\s+"));
    int by = words.indexOf("by");
    try {
      return new PauseOutcome(
          rule,
          PauseStatus.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
          words.contains("undated"),
          words.contains("also"),
          by < 0 ? By.SUBJECT : By.valueOf(words.get(by + 1).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new LexiconException(
          List.of(
              rule.where()
                  + ": yields \""
                  + rule.yields()
                  + "\"; write STATUS [undated] [also] [by subject|owner|agent|accused|speaker|nobody]"));
    }
  }
}
