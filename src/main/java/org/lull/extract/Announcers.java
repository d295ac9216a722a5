package org.lull.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** Who makes a statement on a pause true: who announces, refuses or proposes it. */
final class Announcers {

  /** As named; side null where two sides announce together or none is named. */
  record Announcer(@Nullable String name, @Nullable Side side) {}

  private Announcers() {}

  /** The last party or person named up to and including the words that were matched. */
  static Announcer of(Sentence s, int at, PauseStatus status) {
    List<Mention> named = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Mention mention = s.at(i, "actor") == null ? s.at(i, "side") : s.at(i, "actor");
      if (mention != null && i <= at + 2) {
        named.add(mention);
      }
    }
    if (named.isEmpty() || status == PauseStatus.VIOLATED) {
      return new Announcer(null, null);
    }
    if (named.size() >= 2 && joined(s, named.get(0), named.get(1))) {
      Set<Side> sides = new HashSet<>();
      sides.add(side(named.get(0)));
      sides.add(side(named.get(1)));
      String name = text(s, named.get(0)) + ", " + text(s, named.get(1));
      return new Announcer(name, sides.size() == 1 ? side(named.get(0)) : null);
    }
    Mention last = named.get(0);
    for (Mention mention : named) {
      if (mention.to() <= at + 1) {
        last = mention;
      }
    }
    return new Announcer(text(s, last), side(last));
  }

  private static boolean joined(Sentence s, Mention a, Mention b) {
    return b.from() == a.to() + 1 && (s.word(a.to(), "and") || s.word(a.to(), ","));
  }

  /** A party to this war among the actors of a sentence, or null. */
  static @Nullable Side party(Sentence s) {
    for (Mention actor : s.all("actor")) {
      Side side = side(actor);
      if (side == Side.RU || side == Side.UA) {
        return side;
      }
    }
    return null;
  }

  private static @Nullable Side side(Mention mention) {
    return mention.value() instanceof Actor actor ? actor.side() : (Side) mention.value();
  }

  private static String text(Sentence s, Mention mention) {
    StringBuilder out = new StringBuilder();
    for (int i = mention.from(); i < mention.to(); i++) {
      out.append(i == mention.from() || s.word(i, "'s") ? "" : " ").append(s.token(i).text());
    }
    return out.toString();
  }
}
