package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/**
 * Who says what in one statement on a pause (codebook, section 3, rulings 12, 13, 18 to 21).
 *
 * @param undated told as past: its day is not the day of publication
 */
record PauseStatements(
    PauseStatus status,
    Announcers.Announcer announcer,
    Claimants.Speaker claimant,
    List<Side> parties,
    boolean undated) {
  private static final List<Side> BOTH = List.of(Side.RU, Side.UA);
  private static final int HEADING = 4;

  static PauseStatements of(
      Sentence s, PauseRules.Stated stated, Claimants.Speaker speaker, Protagonist protagonist) {
    PauseOutcome outcome = stated.outcome();
    PauseStatus status = outcome.status();
    Announcers.Announcer announcer =
        protagonist.of(announcer(s, stated, speaker), s, stated.verb().from());
    if (status == PauseStatus.AGREED && announcer.side() == Side.OTHER) {
      status = PauseStatus.PROPOSED; // who does not fight can only support
    }
    boolean undated = outcome.undated() || past(s, stated.verb(), speaker.name() != null);
    undated |= PauseDates.longAgo(s, stated.verb().to());
    return new PauseStatements(
        status, announcer, speaker, parties(s, stated, status, announcer), undated);
  }

  private static Announcers.Announcer announcer(
      Sentence s, PauseRules.Stated stated, Claimants.Speaker speaker) {
    Announcers.Announcer said = new Announcers.Announcer(speaker.name(), speaker.side());
    Mention verb = stated.verb();
    Mention phrase = stated.phrase();
    return switch (stated.outcome().by()) {
      case NOBODY ->
          stated.outcome().status() == PauseStatus.ENDED
              ? declarer(s, phrase)
              : Announcers.Announcer.NOBODY;
      case SPEAKER -> said;
      case OWNER -> Announcers.owner(s, phrase);
      case ACCUSED -> Announcers.before(s, verb.from());
      case AGENT -> Announcers.agent(s, verb.to());
      case SUBJECT -> {
        if (commented(s, verb)) {
          yield Announcers.agent(s, verb.to());
        }
        Announcers.Announcer agent =
            verb.from() > phrase.from()
                ? Announcers.agent(s, verb.to())
                : Announcers.Announcer.NOBODY;
        Announcers.Announcer subject =
            agent.named()
                ? agent
                : Announcers.subject(s, governing(s, verb, phrase), relative(s, verb, phrase));
        boolean offer = phrase.kind().equals("offer") && !subject.named() && !said.named();
        yield offer ? Announcers.owner(s, phrase) : subject.named() ? subject : said;
      }
    };
  }

  /**
   * False where nothing is stated after all: a refusal by nobody, or a mere demand that attacks
   * stop, which every appeal makes.
   */
  boolean holds(Sentence s, PauseRules.Stated stated) {
    boolean joint = announcer.name() != null && announcer.name().contains(", ");
    if (status == PauseStatus.REFUSED && (announcer.side() == null || !announcer.known())) {
      return joint;
    }
    if (status == PauseStatus.PROPOSED
        && !announcer.named()
        && stated.outcome().by() == PauseOutcome.By.SUBJECT) {
      return false; // "negotiating a ceasefire takes time"
    }
    if (status == PauseStatus.VIOLATED && heading(s)) {
      return false;
    }
    boolean halt = stated.phrase().value() instanceof String;
    boolean firm = s.at(stated.verb().from(), "firm") != null;
    boolean party = announcer.side() == Side.RU || announcer.side() == Side.UA;
    boolean told =
        status == PauseStatus.VIOLATED || stated.outcome().by() == PauseOutcome.By.NOBODY;
    boolean moves = status == PauseStatus.PROPOSED ? firm && announcer.named() : party || joint;
    return !halt || told || moves;
  }

  /** "said the call for a ceasefire showed ...": who comments on a call makes none. */
  private static boolean commented(Sentence s, Mention verb) {
    boolean noun = s.word(verb.from() - 1, "the") || s.word(verb.from() - 1, "such");
    return noun && s.endingAt(verb.from() - 1, "say") != null;
  }

  /** A heading, "Alleged ceasefire violations", that names a breach and nobody. */
  private static boolean heading(Sentence s) {
    return s.size() <= HEADING && !s.has("side") && !s.has("actor");
  }

  /** Left of here the subject stands: of the verb, also in "the truce it had ordered". */
  private static int governing(Sentence s, Mention verb, Mention phrase) {
    return relative(s, verb, phrase) ? verb.from() : Math.min(verb.from(), phrase.from());
  }

  private static boolean relative(Sentence s, Mention verb, Mention phrase) {
    return Protagonist.pronoun(s, phrase.to(), verb.from()) || s.word(phrase.to() + 1, "which");
  }

  /** "had ordered" in the newspaper's own voice, "has sought", "helped X reach", "earlier". */
  private static boolean past(Sentence s, Mention verb, boolean said) {
    for (int i = Math.max(0, verb.from() - 5); i < verb.from(); i++) {
      boolean near = i >= verb.from() - 3;
      boolean had = s.word(i, "had") && !said;
      boolean sought = s.word(i, "has") && s.word(verb.from(), "sought");
      boolean before = s.word(i, "earlier") || s.word(i, "initially") || s.word(i, "previously");
      if (s.word(i, "helped") || s.word(i, "abandoned") || near && (had || sought || before)) {
        return true;
      }
    }
    return s.word(verb.from(), "never");
  }

  private static List<Side> parties(
      Sentence s, PauseRules.Stated stated, PauseStatus status, Announcers.Announcer announcer) {
    boolean halt = stated.phrase().value() instanceof String;
    boolean own =
        status == PauseStatus.ANNOUNCED
            || halt && (status == PauseStatus.AGREED || status == PauseStatus.PROPOSED);
    Side side = announcer.side();
    if (own && (side == Side.RU || side == Side.UA)) {
      return List.of(side);
    }
    boolean told = status == PauseStatus.VIOLATED || status == PauseStatus.ENDED;
    Side owner = told ? owner(s, stated.phrase()) : null;
    return owner == Side.RU || owner == Side.UA ? List.of(owner) : BOTH;
  }

  /**
   * Who declared the pause that is over by itself: "Russia's truce", "the truce that X declared".
   */
  private static Announcers.Announcer declarer(Sentence s, Mention phrase) {
    if (phrase.value() instanceof String) {
      return Announcers.Announcer.NOBODY; // "strikes on Ukrainian energy" names who is spared
    }
    boolean own = Announcers.agent(s, phrase.to()).named();
    if (s.word(phrase.from(), "its") || s.word(phrase.from(), "his")) {
      return Announcers.subject(s, phrase.from(), false);
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean possessive = s.word(i + 1, "'s") || s.token(i).lower().endsWith("ian");
      own |= possessive && Announcers.sideAt(s, i) != null;
    }
    return own ? Announcers.owner(s, phrase) : Announcers.Announcer.NOBODY;
  }

  /** Whose pause was broken or ended: named with it, its announcer, or who broke his own word. */
  private static @Nullable Side owner(Sentence s, Mention phrase) {
    Side named = Announcers.owner(s, phrase).side();
    if (named == Side.RU || named == Side.UA) {
      return named;
    }
    if ("broken".equals(phrase.value())) {
      return Announcers.before(s, phrase.from()).side();
    }
    for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - 3); i--) {
      if (s.at(i, "announce") != null) {
        return Announcers.before(s, i).side(); // "despite Putin announcing a truce"
      }
    }
    boolean own = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      own |= s.word(i, "self-declared") || s.word(i, "self-proclaimed") || s.word(i, "own");
    }
    return own ? Announcers.subject(s, phrase.from(), false).side() : null;
  }
}
