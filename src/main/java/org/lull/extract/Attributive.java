package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;

/** The side that a word before an attack names: "a Russian drone attack", "Moscow's strikes". */
final class Attributive {

  private Attributive() {}

  /** "Kyiv Strikes Russian Ship": a verb of a headline, whose object stands right behind it. */
  static boolean verb(Sentence s, int i) {
    Mention attack = s.at(i, "attack");
    boolean form = attack != null && s.token(attack.to() - 1).lower().endsWith("s");
    return form
        && s.field().equals("title")
        && s.any(attack.to(), attack.to() + 1, "side", "toponym");
  }

  /** "a Russian drone attack", "Ukrainian shelling": the adjective right before. */
  static @Nullable Side of(Sentence s, int anchor) {
    for (int i = anchor - 1; i >= Math.max(0, anchor - 5); i--) {
      Mention side = s.at(i, "side");
      if (side != null && !Struck.struck(s, side)) {
        boolean town =
            s.at(i, "place") != null
                && side.to() < anchor + 1
                && !s.any(side.to(), anchor, "striving");
        Side named = (Side) side.value();
        Mention owner = s.word(i - 1, "'s") ? s.endingAt(i - 1, "side") : null;
        if (owner != null) {
          return (Side) owner.value(); // "Russia's Ukraine attack"
        }
        boolean where = // "killed in Ukraine missile strikes", but not "in Ukraine strike on Kursk"
            s.word(i - 1, "in")
                && s.at(i, "nation") != null
                && !s.word(side.to(), "'s")
                && !s.any(anchor + 1, Math.min(s.size(), anchor + 2), "aimed")
                && !s.word(anchor + 1, "on")
                && !s.word(anchor + 1, "in")
                && !s.word(anchor + 1, "of");
        if (where) {
          return named.opponent();
        }
        return town && !verb(s, side.to()) && !s.word(side.to(), "'s")
            ? named.opponent()
            : named; // "Moscow drone attack"
      }
      boolean hurt = s.at(i, "hit") != null && s.at(i, "attack") == null;
      if (hurt // "Russia's flagship damaged in a drone attack"
          || s.token(i).is(",")
          || s.at(i, "say") != null
          || s.at(i, "naming") != null // "Russia calls the strike on Moscow terrorism"
          || s.word(i, "with") // "wiped out Russian forces with a missile strike"
          || s.word(i, "in")
          || s.at(i, "stop") != null && !s.word(i, "and")) {
        return null;
      }
    }
    return null;
  }
}
