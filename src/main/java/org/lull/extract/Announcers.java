package org.lull.extract;

import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;

/**
 * Who makes a statement on a pause true: the subject of the verb that governs it, the owner of an
 * offer, the agent of a passive.
 */
final class Announcers {
  private static final int REACH = 30;

  /** As named; side null where two sides announce together or none is named. */
  record Announcer(@Nullable String name, @Nullable Side side, boolean known) {
    static final Announcer NOBODY = new Announcer(null, null, false);

    Announcer(@Nullable String name, @Nullable Side side) {
      this(name, side, true);
    }

    boolean named() {
      return name != null || side != null;
    }
  }

  private record Party(int from, int to, @Nullable Side side) {}

  private Announcers() {}

  /** The nearest party before the verb that can be its subject. */
  static Announcer subject(Sentence s, int verb, boolean relative) {
    boolean pronoun = false;
    boolean reported = relative;
    Party first = null;
    for (int i = verb; i > Math.max(0, verb - REACH); i--) {
      if (s.word(i - 1, ":") && !pronoun || s.word(i - 1, ";") && !character(s, i)) {
        break; // "&#039;" is a quotation mark left in by a careless feed
      }
      if (!pronoun && Protagonist.pronoun(s, i - 1)) {
        pronoun = true;
        reported |= s.endingAt(i - 1, "say") != null; // "Russia says it ..."
      }
      Party party = endingAt(s, i);
      if (party == null) {
        continue;
      }
      boolean told = pronoun && s.endingAt(party.from(), "tell") != null;
      boolean owner = s.word(party.to(), "'s") || apostrophe(s, party.to());
      boolean nominal = owner && party.to() + 1 == verb;
      boolean beside = s.at(party.to(), "matter") != null || object(s, party.from());
      if (beside && !nominal && !pronoun) {
        i = party.from() + 1;
        continue;
      }
      boolean plain = !told && !owner && !oblique(s, party.from());
      if (pronoun ? reported && !told && (relative || plain) : plain || nominal && !told) {
        return withPartner(s, party);
      }
      first = pronoun && plain ? party : first; // "he" is the subject of the whole sentence
      i = party.from() + 1;
    }
    return first == null ? unknown(s, verb) : withPartner(s, first);
  }

  /** "Democrats' call", but not "US 'is pressuring him'". */
  private static boolean apostrophe(Sentence s, int i) {
    return s.word(i, "'") && s.token(i - 1).end() == s.token(i).begin();
  }

  /** A name that the lexicon does not know right before the verb: somebody outside the war. */
  private static Announcer unknown(Sentence s, int verb) {
    int from = verb;
    if (verb > 0 && (sideAt(s, verb - 1) != null || s.endingAt(verb, "actor") != null)) {
      return Announcer.NOBODY;
    }
    while (from > 0 && from > verb - 4 && name(s, from - 1)) {
      from--;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      Side side = sideAt(s, i);
      if (side != null) {
        return from < verb ? new Announcer(s.text(i, verb), side) : Announcer.NOBODY;
      }
    }
    return from < verb && from < verb - 1 + (from == 0 ? 0 : 1)
        ? new Announcer(s.text(from, verb), Side.OTHER, false)
        : Announcer.NOBODY;
  }

  private static boolean name(Sentence s, int i) {
    return s.token(i).capital() && s.at(i, "say") == null && !Protagonist.pronoun(s, i);
  }

  private static boolean character(Sentence s, int i) {
    return i >= 2 && s.token(i - 2).kind() == Token.Kind.NUMBER;
  }

  /** The nearest party before a token, in whatever case it stands: who is accused. */
  static Announcer before(Sentence s, int at) {
    for (int i = at; i > Math.max(0, at - REACH); i--) {
      Party party = endingAt(s, i);
      if (party != null) {
        return announcer(s, party);
      }
    }
    return Announcer.NOBODY;
  }

  /** The party whose offer or pause a phrase names, by a possessive before a mere adjective. */
  static Announcer owner(Sentence s, Mention phrase) {
    Announcer plain = Announcer.NOBODY;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Party party = beginningAt(s, i);
      if (party == null) {
        continue;
      }
      if (s.word(party.to(), "'s") || s.word(party.to(), "'")) {
        return announcer(s, party);
      }
      plain = plain.named() ? plain : announcer(s, party);
    }
    Announcer agent = agent(s, phrase.to());
    return agent.named() ? agent : plain;
  }

  /** "... by X", "... from X" a few words after. */
  static Announcer agent(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 5); i++) {
      if (s.at(i, "reverse") != null) {
        for (int j = i + 1; j < Math.min(s.size(), i + 6); j++) {
          Party party = beginningAt(s, j);
          if (party != null && (s.at(j, "side") == null || !adjective(s, party))) {
            return withRole(s, party);
          }
        }
      }
    }
    return Announcer.NOBODY;
  }

  /** The side of the party that begins at a token, or null. */
  static @Nullable Side sideAt(Sentence s, int i) {
    Mention mention = s.at(i, "actor") == null ? s.at(i, "side") : s.at(i, "actor");
    return mention == null ? null : side(mention);
  }

  private static @Nullable Party beginningAt(Sentence s, int i) {
    for (String kind : new String[] {"duo", "owner", "actor", "side", "outside"}) {
      Mention mention = s.at(i, kind);
      if (mention != null) {
        return new Party(mention.from(), mention.to(), side(mention));
      }
    }
    return null;
  }

  /** The party whose name ends here: a person, a country, or the office of one. */
  private static @Nullable Party endingAt(Sentence s, int end) {
    Mention duo = s.endingAt(end, "duo") == null ? s.endingAt(end, "bothsides") : null;
    duo = duo == null ? s.endingAt(end, "duo") : duo;
    if (duo != null) {
      return new Party(duo.from(), duo.to(), null);
    }
    Mention office = s.endingAt(end, "office");
    Mention friends = s.endingAt(end, "friends");
    Mention role = office == null ? friends : office;
    if (role != null) {
      int i = role.from();
      while (i > 0 && (s.word(i - 1, "'s") || s.endingAt(i, "pausekind") != null)) {
        i--;
      }
      Mention country = s.endingAt(i, "side") == null ? s.endingAt(i, "actor") : null;
      country = country == null ? s.endingAt(i, "side") : country;
      if (country != null) {
        return new Party(country.from(), end, friends == null ? side(country) : Side.OTHER);
      }
    }
    for (String kind : new String[] {"actor", "side", "outside"}) {
      Mention mention = s.endingAt(end, kind);
      if (mention != null) {
        Side own = side(mention);
        Mention before = s.endingAt(mention.from(), "side");
        Side side = own == null && before != null ? side(before) : own;
        Party party = new Party(mention.from(), end, side);
        boolean noun = kind.equals("side") && adjective(s, party);
        return noun ? null : party;
      }
    }
    return null;
  }

  /** "Russian", "Ukrainian" before a noun that is no office names no speaker. */
  private static boolean adjective(Sentence s, Party party) {
    String form = s.token(party.to() - 1).lower();
    return form.endsWith("ian");
  }

  /** "X meets Putin", "X calls Trump": not who acts next. */
  private static boolean object(Sentence s, int from) {
    int i = from - 1;
    while (i > 0 && s.endingAt(i + 1, "objecting") == null) {
      Mention office = s.endingAt(i + 1, "office");
      boolean title = s.endingAt(i + 1, "pausekind") != null || s.endingAt(i + 1, "side") != null;
      if (office == null && !title) {
        return false;
      }
      i = office == null ? i - 1 : office.from() - 1;
    }
    return i > 0;
  }

  private static boolean oblique(Sentence s, int from) {
    int i = from - 1;
    while (i >= 0
        && i > from - 5
        && (s.word(i, "the")
            || s.word(i, "'s")
            || s.endingAt(i + 1, "pausekind") != null
            || s.endingAt(i + 1, "office") != null
            || s.token(i).capital() && s.at(i, "oblique") == null && i > 0)) {
      i--;
    }
    boolean office = s.word(i, "of") && i > 0 && s.token(i - 1).capital(); // "Republic of China"
    return i >= 0 && s.at(i, "oblique") != null && !office;
  }

  private static Announcer withRole(Sentence s, Party party) {
    int i = party.to();
    boolean possessive = s.word(i, "'s") || s.word(i, "'");
    for (int j = i; possessive && j < Math.min(s.size(), i + 4); j++) {
      if (s.at(j, "friends") != null) {
        return new Announcer(s.text(party.from(), s.at(j, "friends").to()), Side.OTHER);
      }
    }
    return withPartner(s, party);
  }

  /** "Russia and Ukraine": both, side null unless it is the same. */
  private static Announcer withPartner(Sentence s, Party party) {
    if (s.at(party.from(), "duo") != null || s.at(party.from(), "bothsides") != null) {
      return announcer(s, party);
    }
    int join = party.from() - 1;
    if (s.word(join, "and") || s.word(join, ",")) {
      Party other = endingAt(s, join);
      if (other != null && !oblique(s, other.from())) {
        Side side = other.side() == party.side() ? party.side() : null;
        return new Announcer(
            s.text(other.from(), other.to()) + ", " + s.text(party.from(), party.to()), side);
      }
    }
    if (s.word(party.to(), "and")) {
      Party other = beginningAt(s, party.to() + 1);
      if (other != null) {
        Side side = other.side() == party.side() ? party.side() : null;
        return new Announcer(
            s.text(party.from(), party.to()) + ", " + s.text(other.from(), other.to()), side);
      }
    }
    return announcer(s, party);
  }

  private static Announcer announcer(Sentence s, Party party) {
    return new Announcer(s.text(party.from(), party.to()), party.side());
  }

  private static @Nullable Side side(Mention mention) {
    if (mention.kind().equals("outside")) {
      return Side.OTHER;
    }
    if (mention.value() instanceof Actor actor) {
      return actor.side();
    }
    return mention.value() instanceof Side side ? side : null;
  }
}
