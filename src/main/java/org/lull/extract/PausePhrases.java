package org.lull.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/**
 * Builds the phrases that name a pause: a noun with what stands before it ("Putin's 36-hour
 * ceasefire", "a sea and air truce"), or a verb of halting with the attacks that it halts ("halt
 * strikes on Ukraine energy targets", "not to attack energy infrastructure"). Three kinds, so that
 * the rules need not tell them apart: {@code truce} the pause itself, {@code offer} an offer of one
 * ("ceasefire proposal", "call for a truce"), {@code talks} talks on one.
 */
final class PausePhrases {
  private static final int BETWEEN = 7;
  private static final Pattern DEMONYM = Pattern.compile(".*(ian|ese|ish|rench|rican)");
  static final String[] KINDS = {"truce", "offer", "talks"};

  private PausePhrases() {}

  /** The pause that a phrase names, in the same place; null where it is none. */
  static @Nullable Mention at(Sentence s, int i) {
    for (String kind : KINDS) {
      if (s.at(i, kind) != null) {
        return s.at(i, kind);
      }
    }
    return null;
  }

  /** Adds the phrases of this sentence to it; the value of each is its bare noun or verb. */
  static void chunk(Sentence s) {
    int free = 0;
    for (int i = 0; i < s.size(); i++) {
      Mention noun = s.at(i, "lull");
      Mention phrase = noun == null ? halting(s, i, free) : noun(s, noun, free);
      phrase = phrase == null ? broken(s, i) : phrase;
      if (phrase != null) {
        s.add(phrase);
        if ("broken".equals(phrase.value())) {
          s.add(new Mention(phrase.from(), phrase.to(), "broken", phrase.value()));
        }
        if ("spare".equals(phrase.value()) && !s.word(i + 1, "to") && !s.word(i, "not")) {
          s.add(new Mention(phrase.from(), phrase.to(), "vow", phrase.value()));
        }
        free = phrase.to();
        i = Math.max(i, phrase.to() - 1);
      }
    }
  }

  private static Mention noun(Sentence s, Mention noun, int free) {
    int from = before(s, noun.from(), free);
    int to = noun.to();
    while (s.at(to, "pact") != null) {
      to = s.at(to, "pact").to();
    }
    int after = quoted(s, to);
    boolean opened = from < noun.from() && (s.word(noun.from() - 1, "'") || quote(s, from, noun));
    to = opened && after > to ? after : to;
    if (s.at(after, "offering") != null) {
      return new Mention(from, s.at(after, "offering").to(), "offer", noun);
    }
    if (s.at(after, "talking") != null) {
      return new Mention(from, s.at(after, "talking").to(), "talks", noun);
    }
    int link = from - 1;
    boolean linked = link > 0 && link > free && s.at(link, "toward") != null;
    Mention talk = linked ? s.endingAt(link, "talking") : null;
    if (talk != null) {
      return new Mention(talk.from(), to, "talks", noun);
    }
    Mention linkedOffer = linked ? s.endingAt(link, "offering") : null;
    Mention offer = linkedOffer == null ? callFor(s, from) : linkedOffer;
    if (offer != null && (offered(s, offer.from()) || linkedOffer != null && noun(s, offer))) {
      return new Mention(before(s, offer.from(), free), to, "offer", noun);
    }
    return new Mention(from, to, "truce", noun);
  }

  /** "call for" is one form of the lexicon, a verb unless somebody's. */
  private static @Nullable Mention callFor(Sentence s, int from) {
    Mention call = s.endingAt(from, "propose");
    return call != null && s.at(call.from(), "propose") != null && s.word(call.to() - 1, "for")
        ? call
        : null;
  }

  /** A noun, not a verb: somebody's or with an article. */
  private static boolean offered(Sentence s, int i) {
    if (i == 0) {
      return false;
    }
    Token before = s.token(i - 1);
    return before.is("'s")
        || before.is("'")
        || before.is("a")
        || before.is("an")
        || before.is("the")
        || before.is("his")
        || before.is("their")
        || before.is("its")
        || before.capital() && DEMONYM.matcher(before.lower()).matches()
        || s.endingAt(i, "propose") != null
        || s.endingAt(i, "pausekind") != null && offered(s, i - 1);
  }

  /** "a US offer of a ceasefire", "conditions for a truce". */
  private static boolean noun(Sentence s, Mention offer) {
    return s.at(offer.from(), "offernoun") != null
        || s.endingAt(offer.from(), "side") != null
        || s.endingAt(offer.from(), "actor") != null;
  }

  /** True where a quotation mark opens inside the phrase. */
  private static boolean quote(Sentence s, int from, Mention noun) {
    for (int i = from; i < noun.from(); i++) {
      if (s.word(i, "'") || s.word(i, "\"")) {
        return true;
      }
    }
    return false;
  }

  private static int quoted(Sentence s, int i) {
    return s.word(i, "'") || s.word(i, "\"") ? i + 1 : i;
  }

  /** Where the words before a noun begin that belong to it. */
  private static int before(Sentence s, int noun, int free) {
    int i = noun;
    while (i > free) {
      Token token = s.token(i - 1);
      if (token.is("a") || token.is("an") || token.is("the")) {
        return i - 1;
      }
      int next = modifier(s, i);
      if (next == i) {
        break;
      }
      i = Math.max(free, next);
    }
    return i;
  }

  private static int modifier(Sentence s, int end) {
    for (String kind : new String[] {"pausekind", "side", "actor", "toponym", "place"}) {
      Mention mention = s.endingAt(end, kind);
      boolean subject = mention != null && (kind.equals("actor") || kind.equals("side"));
      if (mention != null && (!subject || !s.word(end, "to")) && !finite(s, mention)) {
        return mention.from();
      }
    }
    Token token = s.token(end - 1);
    boolean joint = token.is("and") && s.endingAt(end - 1, "pausekind") != null;
    boolean plain =
        token.is("'s")
            || token.is("'")
            || token.is("\"")
            || token.is("his")
            || token.is("their")
            || token.is("its")
            || token.lower().indexOf('-') > 0 && !token.lower().startsWith("post-")
            || PauseTerms.unit(token.lower()) != null;
    boolean number = end < s.size() && PauseTerms.unit(s.token(end).lower()) != null;
    return plain || joint || number ? end - 1 : end;
  }

  /** "Kyiv and Moscow have agreed Black Sea truce": the verb, not "an agreed truce". */
  private static boolean finite(Sentence s, Mention word) {
    int i = word.from();
    boolean verb =
        s.at(i, "agree") != null || s.at(i, "announce") != null || s.at(i, "propose") != null;
    Mention side = s.endingAt(i, "side");
    boolean party =
        s.endingAt(i, "actor") != null || side != null && !s.token(i - 1).lower().endsWith("ian");
    return verb && (party || s.word(i - 1, "have") || s.word(i - 1, "has") || s.word(i - 1, "had"));
  }

  /** "halt strikes on energy", "pausing attacks", "a moratorium on strikes", "not to attack". */
  private static @Nullable Mention halting(Sentence s, int i, int free) {
    Mention halt = s.at(i, "halting");
    Mention spare = s.at(i, "sparing");
    Mention verb = halt == null ? spare : halt;
    if (verb == null) {
      return null;
    }
    int j = verb.to();
    while (j < Math.min(s.size(), verb.to() + BETWEEN)) {
      Mention assault = s.at(j, "assaulting");
      boolean more = assault != null && s.at(assault.to(), "assaulting") != null;
      if (assault != null && !more) {
        int to = target(s, assault.to());
        return halt == null && to == assault.to()
            ? null
            : new Mention(
                halt == null || halt.to() - i < 2 ? i : before(s, i, free),
                to,
                "truce",
                halt == null ? "spare" : "halt");
      }
      if (assault == null && !between(s, j)) {
        return null;
      }
      j++;
    }
    return null;
  }

  /** "pledge to Trump by striking energy targets": what is spared is told by the breach. */
  private static @Nullable Mention broken(Sentence s, int i) {
    Mention vow = s.at(i, "vownoun");
    for (int j = i; vow != null && j < Math.min(s.size() - 1, i + BETWEEN); j++) {
      Mention assault = s.word(j, "by") ? s.at(j + 1, "assaulting") : null;
      int to = assault == null ? 0 : target(s, assault.to());
      if (assault != null && to > assault.to()) {
        return new Mention(i, to, "truce", "broken");
      }
    }
    return null;
  }

  private static boolean between(Sentence s, int j) {
    return s.at(j, "halfway") != null
        || s.at(j, "side") != null
        || s.at(j, "weapon") != null
        || s.at(j, "target") != null
        || s.at(j, "pausekind") != null
        || s.word(j, "'s");
  }

  /** The end of what is spared after a verb of attacking, at most a few words on. */
  private static int target(Sentence s, int after) {
    int end = after;
    for (int j = after; j < Math.min(s.size(), after + BETWEEN); j++) {
      Mention target = s.at(j, "target") == null ? s.at(j, "spared") : s.at(j, "target");
      if (target != null) {
        end = target.to();
      } else if (s.at(j, "side") == null
          && s.at(j, "halfway") == null
          && s.at(j, "place") == null
          && !s.word(j, "'s")
          && !s.word(j, "against")
          && !s.word(j, "civilian")) {
        break;
      }
    }
    return end;
  }
}
