package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;
import org.lull.lexicon.Toponym;

/** Who says what a sentence says: "X said", "according to X", "X, who ...", "it added". */
final class Claimants {

  /** The speaker of a sentence; name null where the newspaper speaks in its own voice. */
  record Speaker(@Nullable String name, @Nullable Side side, Certainty certainty) {
    static final Speaker NEWSPAPER = new Speaker(null, null, Certainty.REPORTED);
  }

  private @Nullable Speaker last;
  private boolean quote;

  /** The speaker of this sentence; remembers him for "it added". */
  Speaker of(Sentence s) {
    if (s.size() > 0 && s.token(0).is("\"")) {
      quote = true;
    }
    for (int i = 0; i < s.size(); i++) {
      boolean says = s.at(i, "say") != null;
      boolean accords = s.at(i, "accord") != null;
      boolean passive =
          says
              && i > 0
              && (passive(s, i - 1)
                  || passive(s, i - 2)
                  || s.word(i, "said") && s.word(i + 1, "to"));
      if ((!says && !accords) || passive) {
        continue;
      }
      Speaker speaker = accords ? after(s, s.at(i, "accord").to()) : around(s, i);
      if (speaker != null) {
        boolean denies = says && "deny".equals(s.at(i, "say").value());
        Speaker told =
            denies ? new Speaker(speaker.name(), speaker.side(), Certainty.DENIED) : speaker;
        last = speaker;
        quote = open(s);
        return told;
      }
    }
    boolean quoted = quote && last != null;
    quote = open(s);
    return quoted && last != null ? last : Speaker.NEWSPAPER;
  }

  /** True where the sentence leaves a quotation open for the next. */
  private boolean open(Sentence s) {
    boolean now = quote;
    for (Token token : s.tokens()) {
      if (token.text().equals("\u201c")) {
        now = true;
      } else if (token.text().equals("\u201d")) {
        now = false;
      }
    }
    return now;
  }

  private @Nullable Speaker around(Sentence s, int say) {
    if (s.word(say - 1, ",") && say + 1 < s.size() && s.at(say + 1, "actor") != null) {
      return after(s, say + 1); // "..., says Trump"
    }
    int i = say - 1;
    while (i >= 0 && i > say - 14 && !s.token(i).is(";")) {
      Speaker speaker = at(s, i, say);
      if (speaker != null) {
        return speaker;
      }
      i--;
    }
    boolean inverted = s.word(say - 1, ",") || s.word(say - 1, "\"") || s.word(say - 1, "'");
    return inverted ? after(s, say + 1) : null;
  }

  /** "were reported" has no speaker. */
  private static boolean passive(Sentence s, int i) {
    return i >= 0 && s.at(i, "be") != null && !s.word(i, "have been");
  }

  private @Nullable Speaker after(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 6); i++) {
      Speaker speaker = at(s, i, -1);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private @Nullable Speaker at(Sentence s, int i, int say) {
    Mention actor = s.at(i, "actor");
    if (actor != null) {
      Actor value = (Actor) actor.value();
      Side side = value.side() == null ? roleSide(s, actor) : value.side();
      return new Speaker(text(s, begin(s, actor), actor.to()), side, Certainty.CLAIMED);
    }
    Mention side = s.at(i, "side");
    boolean country = side != null && (say < 0 || side.to() >= say - 1) && !adjective(s, side);
    if (side != null && country) {
      return new Speaker(text(s, side.from(), side.to()), (Side) side.value(), Certainty.CLAIMED);
    }
    if (s.at(i, "pronoun") != null && say >= 0 && i >= say - 2) {
      return last;
    }
    if (say >= 0
        && s.endingAt(say, "actor") == null
        && i == say - 1
        && s.token(i).capital()
        && i > 0
        && s.token(i - 1).capital()) {
      return new Speaker(
          text(s, i - 1, i + 1),
          roleSide(s, s.at(i).isEmpty() ? new Mention(i - 1, i + 1, "", "") : s.at(i).get(0)),
          Certainty.CLAIMED);
    }
    return null;
  }

  private static boolean adjective(Sentence s, Mention side) {
    String form = s.token(side.to() - 1).lower();
    return form.endsWith("n") && !form.endsWith("kremlin");
  }

  private static int begin(Sentence s, Mention actor) {
    return s.endingAt(actor.from(), "side") == null
        ? actor.from()
        : s.endingAt(actor.from(), "side").from();
  }

  /** The side of a role: a demonym before it, or the country of the region it governs. */
  private static @Nullable Side roleSide(Sentence s, Mention role) {
    for (int i = role.from() - 1; i >= Math.max(0, role.from() - 5); i--) {
      if (s.at(i, "side") != null) {
        return (Side) s.at(i, "side").value();
      }
    }
    for (int i = Math.max(0, role.from() - 6); i < Math.min(s.size(), role.to() + 8); i++) {
      Mention place = s.at(i, "toponym");
      String country = place == null ? null : ((Toponym) place.value()).country();
      if (country != null) {
        return country.equals("UA") ? Side.UA : Side.RU;
      }
    }
    return null;
  }

  private static String text(Sentence s, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = s.token(i);
      boolean joined = i == from || s.token(i - 1).end() == token.begin();
      out.append(joined ? "" : " ").append(token.text());
    }
    return out.toString();
  }
}
