package org.lull.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;
import org.lull.lexicon.Toponym;

/** Finds the subject of a word of saying: a person, an office, a country, "he", "the ministry". */
final class Subjects {
  private static final int FAR = 16;
  private static final int APPOSED = 26;
  private static final Set<String> PASSED =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "later",
          "then",
          "earlier",
          "on",
          "in",
          "a",
          "the",
          "again",
          "himself",
          "reportedly",
          "separately",
          "previously",
          "meanwhile",
          "would",
          "who",
          "which",
          "that",
          "early",
          "late",
          "of",
          "post",
          "statement",
          "briefing",
          "first");
  private static final Set<String> SAME =
      Set.of(
          "ministry",
          "statement",
          "agency",
          "military",
          "governor",
          "spokesman",
          "mayor",
          "president",
          "spokesperson",
          "official",
          "officials",
          "minister",
          "administration",
          "report",
          "source",
          "air force");

  /** A speaker and the first token of his name. */
  record Subject(int from, Claimants.Speaker speaker) {}

  private final Sentence s;
  private final Map<String, Claimants.Speaker> known;
  private final Claimants.@Nullable Speaker last;

  Subjects(Sentence s, Map<String, Claimants.Speaker> known, Claimants.@Nullable Speaker last) {
    this.s = s;
    this.known = known;
    this.last = last;
  }

  /** The subject that stands before a word of saying. */
  @Nullable Subject before(int verb) {
    if (s.word(verb - 1, "military") && s.word(verb - 2, ",")) {
      return unknown(verb - 1, verb); // "..., military says"
    }
    boolean apposed = s.word(verb - 1, ",");
    @Nullable Subject named = name(verb);
    for (int i = verb - 1; i >= 0 && i > verb - (apposed ? APPOSED : FAR); i--) {
      Mention actor = s.at(i, "actor");
      if (actor != null) {
        return person(actor, named);
      }
      Mention side = s.at(i, "side");
      if (named == null && side != null && side.to() >= verb - 1 && !adjective(side)) {
        return subject(i, s.text(i, side.to()), (Side) side.value());
      }
      if (s.at(i, "pronoun") != null && i >= verb - 3) {
        return last == null ? null : new Subject(i, last);
      }
      if (barrier(i, verb, apposed)) {
        break;
      }
    }
    return named == null ? same(verb) : named;
  }

  /** The speaker that stands after "said" or "according to". */
  Claimants.@Nullable Speaker after(int from) {
    for (int i = from; i < Math.min(s.size(), from + 7); i++) {
      Mention actor = s.at(i, "actor");
      if (actor != null) {
        return person(actor, null).speaker();
      }
      Mention side = s.at(i, "side");
      if (side != null && !adjective(side) && !s.word(side.to(), "'s")) {
        return new Claimants.Speaker(s.text(i, side.to()), (Side) side.value(), Certainty.CLAIMED);
      }
      if (s.at(i, "pronoun") != null && i == from) {
        return last;
      }
      boolean name = s.token(i).capital() && i + 1 < s.size() && s.token(i + 1).capital();
      if (name && s.at(i, "toponym") == null && side == null) {
        return unknown(i, end(i)).speaker();
      }
      Claimants.Speaker before = s.token(i).capital() ? known.get(s.token(i).lower()) : null;
      if (before != null) {
        return before;
      }
      if (s.token(i).is("(") || s.token(i).is(".") || s.at(i, "say") != null) {
        break;
      }
    }
    return null;
  }

  private boolean barrier(int i, int verb, boolean apposed) {
    Token token = s.token(i);
    if (token.is(";") || token.is(":") || token.is("\"") || s.at(i, "say") != null && i < verb) {
      return true;
    }
    if (token.is(",")) {
      return !apposed && i < verb - 1;
    }
    boolean verbal =
        s.at(i, "launch") != null || s.at(i, "intercept") != null || s.at(i, "kill") != null;
    return verbal && !apposed
        || !apposed
            && s.at(i, "stop") != null
            && !PASSED.contains(token.lower())
            && !token.is("and");
  }

  /** A name in capitals right before the verb, or before an apposition that ends there. */
  private @Nullable Subject name(int verb) {
    int i = verb - 1;
    while (i >= 0 && i > verb - 6 && passed(i)) {
      i--;
    }
    if (i < 0
        || !s.token(i).capital()
        || s.token(i).kind() != Token.Kind.WORD
        || s.at(i, "toponym") != null) {
      return null;
    }
    if (s.at(i, "side") != null
        || s.at(i, "role") != null
        || s.at(i, "weekday") != null
        || s.at(i, "month") != null) {
      return null;
    }
    int begin = i;
    while (begin > 0
        && s.token(begin - 1).capital()
        && s.token(begin - 1).kind() == Token.Kind.WORD
        && s.endingAt(begin, "role") == null
        && s.endingAt(begin, "side") == null
        && s.at(begin - 1, "toponym") == null) {
      begin--;
    }
    Claimants.Speaker before = known.get(s.token(i).lower());
    if (before != null) {
      return new Subject(begin, before);
    }
    return begin < i || begin > 0 ? unknown(begin, i + 1) : null;
  }

  private boolean passed(int i) {
    String word = s.token(i).lower();
    return PASSED.contains(word) || word.endsWith("ly") || s.at(i, "weekday") != null;
  }

  private int end(int i) {
    int to = i;
    while (to < s.size() && s.token(to).capital() && s.token(to).kind() == Token.Kind.WORD) {
      to++;
    }
    return to;
  }

  private Subject unknown(int from, int to) {
    @Nullable Side side = roleSide(from, to);
    Claimants.Speaker speaker = new Claimants.Speaker(s.text(from, to), side, Certainty.CLAIMED);
    Claimants.remember(known, speaker);
    return new Subject(from, speaker);
  }

  private Subject person(Mention actor, @Nullable Subject named) {
    Actor value = (Actor) actor.value();
    int begin =
        s.endingAt(actor.from(), "side") == null
            ? actor.from()
            : s.endingAt(actor.from(), "side").from();
    @Nullable Side side = value.side() == null ? roleSide(actor.from(), actor.to()) : value.side();
    if (side == null && named != null) {
      side = named.speaker().side();
    }
    if (side == null && value.side() == null && last != null && sameOffice(actor)) {
      return new Subject(begin, last);
    }
    boolean office = s.at(actor.from(), "role") != null;
    String name = named != null && office ? named.speaker().name() : s.text(begin, actor.to());
    Subject out = subject(named == null ? begin : Math.min(begin, named.from()), name, side);
    Claimants.remember(known, out.speaker());
    return out;
  }

  private static Subject subject(int from, @Nullable String name, @Nullable Side side) {
    return new Subject(from, new Claimants.Speaker(name, side, Certainty.CLAIMED));
  }

  /** "the ministry said" after "Russia's defence ministry said". */
  private boolean sameOffice(Mention actor) {
    String name = last == null || last.name() == null ? "" : last.name().toLowerCase(Locale.ROOT);
    return s.word(actor.from() - 1, "the") && name.endsWith(s.token(actor.to() - 1).lower());
  }

  private @Nullable Subject same(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (last != null
          && SAME.contains(s.token(i).lower())
          && (s.word(i - 1, "the") || s.word(i - 1, "a"))) {
        return new Subject(i, last);
      }
    }
    return null;
  }

  private boolean adjective(Mention side) {
    String form = s.token(side.to() - 1).lower();
    return form.endsWith("n") && !form.endsWith("kremlin");
  }

  /** The side of a role: a demonym before it, or the country of the region it governs. */
  private @Nullable Side roleSide(int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
      if (s.at(i, "say") != null || s.token(i).is(",") && from - i < 4) {
        break;
      }
      if (s.at(i, "side") != null) {
        return (Side) s.at(i, "side").value();
      }
      if (s.at(i, "installed") != null) {
        return Side.RU; // "Occupation Enerhodar Head Volga": those who hold the town
      }
    }
    if (s.token(to - 1).lower().startsWith("source")) {
      return Side.OTHER; // nobody's, whatever place stands near
    }
    boolean trails = s.word(from - 1, ","); // "ahead of talks in US, officials say"
    for (int i = Math.max(0, from - 8); i < Math.min(s.size(), to + 8); i++) {
      Mention actor = s.at(i, "actor");
      if (actor != null
          && i != from
          && !(trails && i < from)
          && ((Actor) actor.value()).side() != null
          && Math.abs(i - to) < 5) {
        return ((Actor) actor.value()).side();
      }
      Mention own = i < from ? s.endingAt(from, "toponym") : null; // "Belgorod governor"
      Mention place = own == null ? s.at(i, "toponym") : own;
      boolean acts = // "officials said after Moscow ended a truce"
          place != null
              && i > to
              && s.at(i, "side") != null
              && !s.word(i - 1, "in")
              && !s.word(i - 1, "of");
      String country = place == null || acts ? null : ((Toponym) place.value()).country();
      if (country != null) {
        return country.equals("UA") ? Side.UA : Side.RU;
      }
    }
    return null;
  }
}
