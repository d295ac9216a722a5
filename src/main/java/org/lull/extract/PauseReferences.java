package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;

/**
 * The pause that a sentence or two before told of, where it is only referred to: "Russian troops
 * had broken it 3,000 times", "Kyiv dismissed the move". Only the object of a verb that says what
 * happens to pauses is taken for one.
 */
final class PauseReferences {
  private static final int MEMORY = 2;

  /** "the energy deal" can mean no other: it is looked for in more sentences. */
  private static final int LONG_MEMORY = 12;

  private static final String[] VERBS = {"violate", "refuse", "extend", "agree"};

  private @Nullable Mention phrase;
  private List<PauseScope> scopes = List.of();
  private String field = "";
  private int sentence = -100;

  /** Remembers a statement on a pause that the words name. */
  void told(Sentence s, Mention named, List<PauseScope> kinds) {
    phrase = named;
    scopes = kinds;
    field = s.field();
    sentence = s.index();
  }

  /** Remembers the pause of a party, "Putin's truce", that is only named. */
  void named(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      Mention pause = s.at(i, "truce");
      boolean own =
          pause != null && pause.value() instanceof Mention && !pause.value().equals(phrase);
      if (own && Announcers.owner(s, pause).side() != null) {
        told(s, pause, PauseTerms.scopes(s, pause, PauseStatus.VIOLATED));
      }
    }
  }

  /** True where a pause was told of so shortly before that a sentence may refer to it. */
  boolean near(Sentence s) {
    return within(s, LONG_MEMORY);
  }

  private boolean within(Sentence s, int sentences) {
    boolean lead = field.equals("title") && s.field().equals("text");
    int from = lead ? 0 : sentence;
    return (lead || s.field().equals(field) && s.index() > from) && s.index() - from <= sentences;
  }

  /** Marks what stands for that pause. */
  void mark(Sentence s) {
    for (int i = 1; near(s) && i < s.size(); i++) {
      Mention pause = s.at(i, "anaphor");
      Mention word = pause == null ? s.at(i, "anaphoroffer") : pause;
      boolean named = PausePhrases.at(s, i) != null;
      boolean reach = word != null && (word.to() - i > 2 || within(s, MEMORY));
      if (reach && !named && (object(s, i) || s.at(word.to() + 1, "longer") != null)) {
        boolean offer = pause == null && s.endingAt(i, "agree") != null;
        s.add(new Mention(i, word.to(), offer ? "offer" : "truce", phrase));
      }
    }
  }

  /** The scopes of the pause referred to; null where a phrase names its own. */
  @Nullable List<PauseScope> scopes(Mention named) {
    return named.value() instanceof Mention value && value.equals(phrase) ? scopes : null;
  }

  private static boolean object(Sentence s, int i) {
    int end = s.word(i - 1, "to") ? i - 1 : i;
    for (String kind : VERBS) {
      if (s.endingAt(end, kind) != null) {
        return true;
      }
    }
    return false;
  }
}
