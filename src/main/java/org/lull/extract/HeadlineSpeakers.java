package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;

/**
 * Who says a headline that has no verb of saying: "Zelensky: Moscow rejects truce", "Truce broken
 * within hours - Kyiv". A country before a colon is the subject ("Ukraine: ..."), not a speaker.
 */
final class HeadlineSpeakers {
  private static final int LONGEST = 6;

  private HeadlineSpeakers() {}

  /** The one that the headline names so, else the one given. */
  static Claimants.Speaker of(Sentence s, Claimants.Speaker told) {
    if (!s.field().equals("title") || told.name() != null) {
      return told;
    }
    for (int i = 1; i < Math.min(s.size(), LONGEST); i++) {
      if (s.token(i).is(":")) {
        Claimants.Speaker first = person(s, i);
        if (first != null) {
          return first;
        }
        break;
      }
    }
    Claimants.Speaker last = last(s);
    return last == null ? told : last;
  }

  /** A person, a body or an office that fills the headline up to here. */
  private static Claimants.@Nullable Speaker person(Sentence s, int end) {
    Mention actor = s.endingAt(end, "actor");
    if (actor != null && actor.from() <= 1 && actor.value() instanceof Actor one) {
      return new Claimants.Speaker(s.text(0, end), one.side(), Certainty.CLAIMED);
    }
    Mention office = s.endingAt(end, "office");
    Side side = office == null ? null : Announcers.sideAt(s, 0);
    return side == null ? null : new Claimants.Speaker(s.text(0, end), side, Certainty.CLAIMED);
  }

  /** A party after the last dash or colon, and nothing behind it. */
  private static Claimants.@Nullable Speaker last(Sentence s) {
    for (int i = s.size() - 1; i > Math.max(0, s.size() - LONGEST); i--) {
      boolean dash = s.token(i - 1).is("-") || s.token(i - 1).is(":");
      Mention actor = dash ? s.at(i, "actor") : null;
      Mention party = dash && actor == null ? s.at(i, "side") : actor;
      if (party != null) {
        Side side = Announcers.sideAt(s, i);
        boolean whole = party.to() == s.size();
        return whole ? new Claimants.Speaker(s.text(i, s.size()), side, Certainty.CLAIMED) : null;
      }
    }
    return null;
  }
}
