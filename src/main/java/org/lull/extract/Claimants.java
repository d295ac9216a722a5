package org.lull.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Side;
import org.lull.lexicon.Token;

/**
 * Who says what a sentence says: "X said", "according to X", "X, who ...", "it added", and
 * quotations that go on. A claim reaches as far as its clause: in "A said that ..., while officials
 * said ..." each half has its own speaker, and what a newspaper adds after a comma is its own.
 */
final class Claimants {

  /** The speaker of a sentence; name null where the newspaper speaks in its own voice. */
  record Speaker(@Nullable String name, @Nullable Side side, Certainty certainty) {
    static final Speaker NEWSPAPER = new Speaker(null, null, Certainty.REPORTED);

    Speaker denying() {
      return new Speaker(name, side, Certainty.DENIED);
    }
  }

  /**
   * What stands in {@code [from, to)} is said by this speaker; {@code verb} is the word of saying.
   */
  private record Attribution(int from, int to, int verb, Speaker speaker) {}

  private static final int LONGEST_QUOTE = 4;
  private static final int LONGEST_TITLE = 9;

  private final Map<String, Speaker> known = new HashMap<>();
  private final List<Attribution> here = new ArrayList<>();
  private @Nullable Speaker last;
  private Speaker unsaid = Speaker.NEWSPAPER;
  private boolean quote;
  private int quoted;
  private int paragraph = -1;

  /** Enters a sentence and remembers who speaks last in it, for "it added". */
  void enter(Sentence s) {
    if (s.paragraph() != paragraph) {
      paragraph = s.paragraph();
      quote = false;
    }
    here.clear();
    Subjects subjects = new Subjects(s, known, last);
    boolean inside =
        quote || s.size() > 0 && s.token(0).is("\"") && !s.token(0).text().equals("\u201d");
    quoted = inside ? quoted + 1 : 0;
    for (int i = 0; i < s.size(); i++) {
      if (s.at(i, "accord") != null) {
        Speaker speaker = subjects.after(s.at(i, "accord").to());
        if (speaker != null) {
          here.add(new Attribution(clauseStart(s, i), s.size(), i, speaker));
        }
      } else if (s.at(i, "say") != null && !passive(s, i)) {
        said(s, i, subjects);
      }
    }
    boolean open = open(s);
    unsaid = inside && last != null && quoted <= LONGEST_QUOTE ? last : Speaker.NEWSPAPER;
    quote = open;
    if (!here.isEmpty()) {
      last = here.get(here.size() - 1).speaker();
      if (last.certainty() == Certainty.DENIED) {
        last = new Speaker(last.name(), last.side(), Certainty.CLAIMED);
      }
    }
  }

  /** Who says what stands at this token of the sentence entered last. */
  Speaker at(int token) {
    Attribution best = null;
    for (Attribution a : here) {
      boolean covers = token >= a.from() && token < a.to();
      if (covers && (best == null || Math.abs(token - a.verb()) < Math.abs(token - best.verb()))) {
        best = a;
      }
    }
    return best == null ? unsaid : best.speaker();
  }

  private void said(Sentence s, int verb, Subjects subjects) {
    int first = first(s, verb);
    boolean inverted = s.word(first - 1, ",") || s.word(first - 1, "\"") || s.word(first - 1, "'");
    boolean names = inverted && !claims(s, s.at(verb, "say").to());
    Speaker speaker = names ? subjects.after(s.at(verb, "say").to()) : null;
    int begin = verb;
    boolean trails = speaker != null;
    if (speaker == null) {
      Subjects.Subject subject = subjects.before(first);
      if (subject == null) {
        return;
      }
      speaker = subject.speaker();
      begin = subject.from();
      trails = trails(s, begin);
    }
    if ("deny".equals(s.at(verb, "say").value())) {
      speaker = speaker.denying();
    }
    int from = trails ? clauseStart(s, begin) : begin;
    int to = subordinate(s, begin) ? comma(s, verb + 1) : clauseEnd(s, verb + 1);
    here.add(new Attribution(from, to, verb, speaker));
  }

  /** Before "has said", and before what is put in: "Russia, for its part, claimed". */
  private static int first(Sentence s, int verb) {
    int first = s.at(verb - 1, "perf") == null ? verb : verb - 1;
    for (int i = first - 2; s.word(first - 1, ",") && i >= Math.max(1, first - 6); i--) {
      if (s.word(i, ",")) {
        boolean put = s.word(i + 1, "for") || s.word(i + 1, "in") || s.word(i + 1, "meanwhile");
        return put ? i : first;
      }
    }
    return first;
  }

  /** "Kulemzin, the mayor, said the army had fired": what follows is the claim, not who claims. */
  private static boolean claims(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST_TITLE); i++) {
      if (s.token(i).kind() == Token.Kind.MARK && !s.word(i, "'s")) {
        return false;
      }
      if (s.at(i, "verbal") != null) {
        return i > from;
      }
    }
    return false;
  }

  /** "when Putin said that ..., there were 150": what follows the comma is not his. */
  private static boolean subordinate(Sentence s, int subject) {
    for (int i = subject - 1; i >= Math.max(0, subject - 2); i--) {
      if (s.word(i, "when") || s.word(i, "as") || s.word(i, "after") || s.word(i, "although")) {
        return true;
      }
    }
    return false;
  }

  private static int comma(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.token(i).is(",")) {
        return i;
      }
    }
    return s.size();
  }

  /** "S, X said": what stands before the subject is said too, but "as X said" reaches only on. */
  private static boolean trails(Sentence s, int subject) {
    int i = titled(s, subject) - 1;
    boolean parted = s.word(i, ",") || s.word(i, "\"");
    boolean fronted =
        i < 8 && (s.word(0, "in") || s.word(0, "on") || s.word(0, "at") || s.word(0, "speaking"));
    boolean adverb = i <= 2 && s.word(i, ",");
    return parted
        && !adverb
        && !(fronted && !s.any(0, i, "launch", "hit", "kill", "injure", "intercept"));
  }

  /** Where the office begins that stands before a name: ", Bryansk governor Bogomaz". */
  private static int titled(Sentence s, int name) {
    int begin = name;
    while (begin > 0 && begin > name - LONGEST_TITLE && inTitle(s, begin - 1)) {
      begin--;
    }
    return s.word(begin - 1, ",") || s.word(begin - 1, "\"") ? begin : name;
  }

  private static boolean inTitle(Sentence s, int i) {
    if (s.token(i).kind() != Token.Kind.WORD) {
      return s.word(i, "'s") || s.word(i, "-");
    }
    boolean verb =
        s.at(i, "say") != null
            || s.at(i, "be") != null
            || s.at(i, "kill") != null
            || s.at(i, "injure") != null
            || s.at(i, "intercept") != null
            || s.at(i, "attack") != null
            || s.at(i, "launch") != null;
    return !verb && s.at(i, "weapon") == null && (s.at(i, "stop") == null || s.word(i, "of"));
  }

  /** Where a claim that is told after its words begins: behind the claim of somebody else. */
  private int clauseStart(Sentence s, int before) {
    int start = 0;
    for (Attribution a : here) {
      start = Math.max(start, a.verb() + 1);
    }
    for (int i = before - 1; i > start; i--) {
      if (s.word(i, ";") || s.token(i).is("-") && s.word(i + 1, "while")) {
        return i;
      }
    }
    return start;
  }

  /** A newspaper's own addition begins with a comma and a word of time. */
  private static int clauseEnd(Sentence s, int from) {
    boolean title = s.field().equals("title");
    for (int i = from; i < s.size() - 2; i++) {
      if ((title || s.index() == 0) && s.token(i).is(";")) {
        return i; // another story
      }
      boolean parted = s.token(i).is(",") || s.token(i).is("-");
      if (parted && (s.word(i + 1, "while") || s.word(i + 1, "as") && !s.word(i + 2, "well"))) {
        return i;
      }
      boolean dayAfter =
          (s.word(i, "day") || s.word(i, "days") || s.word(i, "hours") || s.word(i, "week"))
              && s.word(i + 1, "after");
      if (dayAfter) {
        for (int j = i; j > Math.max(from, i - 4); j--) {
          if (s.token(j).is(",")) {
            return j;
          }
        }
      }
    }
    return s.size();
  }

  /** "were reported" has no speaker. */
  private static boolean passive(Sentence s, int verb) {
    boolean reported =
        s.word(verb, "reported")
            || s.word(verb, "said")
            || s.word(verb, "claimed")
            || s.word(verb, "reports")
            || s.word(verb, "report")
            || s.word(verb, "confirmed");
    boolean accused = s.word(verb, "accused") && s.word(verb + 1, "of");
    if (s.word(verb, "said") && s.word(verb + 1, "to") || accused) {
      return true;
    }
    for (int i = verb - 1; reported && i >= Math.max(0, verb - 2); i--) {
      if (s.word(i, "was")
          || s.word(i, "were")
          || s.word(i, "been")
          || s.word(i, "be")
          || s.word(i, "is")
          || s.word(i, "are")) {
        return true;
      }
    }
    return s.word(verb, "report")
        || s.word(verb, "claim") && (s.word(verb - 1, "a") || s.word(verb - 1, "the"));
  }

  /** True where the sentence leaves a quotation open for the next. */
  private boolean open(Sentence s) {
    boolean now = quote;
    for (Token token : s.tokens()) {
      switch (token.text()) {
        case "\u201c" -> now = true;
        case "\u201d" -> now = false;
        case "\"" -> now = !now;
        default -> {
          // no mark of quotation
        }
      }
    }
    return now;
  }

  /** Remembers a person by the last of his names. */
  static void remember(Map<String, Speaker> known, Speaker speaker) {
    String name = speaker.name();
    if (name != null && speaker.side() != null) {
      String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      known.putIfAbsent(last, speaker);
    }
  }
}
