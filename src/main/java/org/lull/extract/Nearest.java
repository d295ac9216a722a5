package org.lull.extract;

import org.lull.lexicon.Measure;

/** Of two words that could rule a number the one that does. */
final class Nearest {
  private static final int TRIED = 8;

  /** Further than any word of the same clause. */
  private static final int FAR = 20;

  private Nearest() {}

  static Find of(Find a, Find b) {
    if (attempted(a) && b.measure() == Measure.INTERCEPTED) {
      return b;
    }
    if (attempted(b) && a.measure() == Measure.INTERCEPTED) {
      return a;
    }
    if (aimed(a) && b.measure() == Measure.INTERCEPTED) {
      return b; // "took down six drones that were targeting Crimea"
    }
    if (aimed(b) && a.measure() == Measure.INTERCEPTED) {
      return a;
    }
    if (relative(a) && b.measure() == Measure.INTERCEPTED) {
      return b; // "shot down all 45 drones that Russia fired"
    }
    if (relative(b) && a.measure() == Measure.INTERCEPTED) {
      return a;
    }
    if (participle(a) && stopped(b)) {
      return b;
    }
    if (participle(b) && stopped(a)) {
      return a;
    }
    return distance(b) < distance(a) ? b : a;
  }

  /** "an attempt to attack Tula with two drones was foiled". */
  private static boolean attempted(Find find) {
    Sentence s = find.sentence();
    return find.measure() != Measure.INTERCEPTED
        && s.word(find.anchor() - 1, "to")
        && s.any(Math.max(0, find.anchor() - TRIED), find.anchor() - 1, "attempt");
  }

  /** What a number of weapons was after, told of them alone. */
  private static boolean aimed(Find find) {
    Counted counted = find.counted();
    return counted != null
        && find.measure() == Measure.LAUNCHED
        && find.anchor() == counted.from()
        && find.sentence().any(counted.to(), counted.to() + 3, "aimed");
  }

  /** "two missiles fired from launchers ...": the verb that rules them is another. */
  private static boolean participle(Find find) {
    Counted counted = find.counted();
    return counted != null
        && find.measure() == Measure.LAUNCHED
        && find.anchor() == counted.to()
        && (find.sentence().token(find.anchor()).lower().endsWith("ed")
            || find.sentence().token(find.anchor()).lower().endsWith("ing"));
  }

  private static boolean stopped(Find find) {
    Counted counted = find.counted();
    boolean told = find.measure() == Measure.INTERCEPTED || find.measure() == Measure.LOST;
    boolean before = counted != null && find.anchor() < counted.from();
    Sentence s = find.sentence();
    boolean passive = s.endingAt(find.anchor(), "be") != null;
    boolean headline = s.endingAt(find.anchor(), "side") != null && s.word(find.anchor() - 2, "by");
    return told && (before || passive || headline); // "drones launched by Russia shot down"
  }

  /** Tokens between a number's phrase and the word that rules it. */
  private static int distance(Find find) {
    Counted counted = find.counted();
    if (counted != null
        && find.sentence().word(counted.from() - 1, "with")
        && find.anchor() < counted.from()) {
      return -1; // "hit a field with two missiles launched from Crimea"
    }
    if (counted == null || find.anchor() >= counted.from() && find.anchor() < counted.to()) {
      return 0;
    }
    if (find.anchor() >= counted.to()) {
      boolean part = // "2 killed, including infant, 17 injured"
          find.sentence().word(counted.from() - 1, "including")
              && find.sentence().word(counted.to(), ",");
      return find.anchor() - counted.to() + (part ? FAR : 0);
    }
    boolean people = find.measure().people();
    int crossed = 0;
    for (int i = find.anchor(); i < counted.from(); i++) {
      boolean and = find.sentence().word(i, "and");
      crossed += and && people ? 8 : and || find.sentence().word(i, ",") ? 2 : 0;
    }
    return counted.from() - find.anchor() - 1 + crossed;
  }

  /** Told of the weapons behind them, of what was done with them before. */
  private static boolean relative(Find find) {
    Counted counted = find.counted();
    Sentence s = find.sentence();
    return counted != null
        && find.measure() == Measure.LAUNCHED
        && find.anchor() > counted.to()
        && (s.word(counted.to(), "that") || s.word(counted.to(), "which"))
        && s.any(Math.max(0, counted.from() - 4), counted.from(), "intercept");
  }
}
