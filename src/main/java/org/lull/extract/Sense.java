package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Weapon;

/**
 * What one match of a rule is taken to mean while its verb and its number are weighed.
 *
 * @param anchor index of the word that tells the event
 * @param number the number phrase that the rule bound, null where it bound none
 */
record Sense(
    Sentence s, ShapeMatcher.Match match, int anchor, Measure measure, @Nullable Mention number) {
  Sense as(Measure other) {
    return new Sense(s, match, anchor, other, number);
  }

  Counted counted() {
    return (Counted) number.value();
  }

  /** Whether the number is one of weapons that are named. */
  boolean weapons() {
    return number != null
        && number.kind().equals("counted")
        && counted().weapon() != Weapon.UNKNOWN;
  }

  /** Whether the word of the event begins like this. */
  boolean verb(String stem) {
    return s.token(anchor).lower().startsWith(stem);
  }

  Find find(Rule rule, Measure told, @Nullable Mention member) {
    Counted value = member == null ? null : (Counted) member.value();
    int from = member == null ? match.from() : Math.min(match.from(), member.from());
    int to = member == null ? match.to() : Math.max(match.to(), member.to());
    return new Find(s, rule.name(), told, value, from, to, anchor);
  }
}
