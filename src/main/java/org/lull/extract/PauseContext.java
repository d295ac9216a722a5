package org.lull.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Actor;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Side;
import org.lull.lexicon.Toponym;

/** Whose war an article's pauses belong to, as far as it has been read. */
final class PauseContext {
  private static final int LEAD = 500;
  private static final int NEAR = 6;
  private static final int MEMORY = 4;
  private static final Pattern UKRAINE = Pattern.compile("(?i)ukrain|kyiv|kiev|zelensk");
  private static final Pattern PARTY =
      Pattern.compile("(?i)ukrain|kyiv|kiev|zelensk|russia|moscow|putin|kremlin|black sea");

  private final boolean elsewhere;
  private final boolean ukraine;
  private final boolean titled;
  private @Nullable String field;
  private int last = -100;

  PauseContext(PauseWords words, String title, String text) {
    String lead = text.substring(0, Math.min(LEAD, text.length()));
    this.elsewhere = words.elsewhere(title) || words.elsewhere(lead);
    this.ukraine = UKRAINE.matcher(title).find() || UKRAINE.matcher(text).find();
    this.titled = PARTY.matcher(title.isBlank() ? lead : title).find();
  }

  /** True where this phrase means a pause of this war. */
  boolean ours(Sentence s, Mention phrase) {
    boolean ours = belongs(s, phrase);
    if (ours) {
      field = s.field();
      last = s.index();
    }
    return ours;
  }

  private boolean belongs(Sentence s, Mention phrase) {
    if (s.has("bygone")) {
      return false; // "the Minsk ceasefire"
    }
    boolean duo = !s.all("duo").isEmpty();
    boolean ua = named(s, Side.UA) || placed(s);
    if (!s.all("elsewhere").isEmpty()) {
      return tied(s, phrase) && !s.any(phrase.from(), phrase.to(), "elsewhere");
    }
    if (ua || duo && ukraine) {
      return !elsewhere || ukraine;
    }
    if (elsewhere) {
      return false;
    }
    boolean recent = s.field().equals(field) && s.index() - last <= MEMORY;
    return named(s, Side.RU) || duo || recent || titled && ukraine;
  }

  /** The phrase itself names Ukraine, or a few words after it do. */
  private static boolean tied(Sentence s, Mention phrase) {
    for (int i = phrase.from(); i < Math.min(s.size(), phrase.to() + NEAR); i++) {
      if (i >= phrase.to() && s.at(i, "elsewhere") != null) {
        return false;
      }
      if (Announcers.sideAt(s, i) == Side.UA || s.at(i, "duo") != null) {
        return true;
      }
    }
    return false;
  }

  /** A place in Ukraine is named. */
  private static boolean placed(Sentence s) {
    for (Mention mention : s.all("toponym")) {
      Toponym place = (Toponym) mention.value();
      if (place.regions().stream().anyMatch(r -> "UA".equals(r.country()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(Sentence s, Side side) {
    for (Mention mention : s.all("side")) {
      if (mention.value() == side) {
        return true;
      }
    }
    for (Mention mention : s.all("actor")) {
      if (mention.value() instanceof Actor actor && actor.side() == side) {
        return true;
      }
    }
    return false;
  }
}
