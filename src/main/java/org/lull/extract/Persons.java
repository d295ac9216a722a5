package org.lull.extract;

import org.lull.lexicon.Mention;
import org.lull.lexicon.Token;

/** One person or two told without a number: "a lorry driver", "its driver", "a couple". */
final class Persons {

  /** Words that an office may have: "Deputy Occupation Administration Head". */
  private static final int OFFICE = 10;

  /** Words between a person and what was done to him: "The driver of the bus was killed". */
  private static final int HARMED = 5;

  private Persons() {}

  /** "Journalist killed by rocket fire": a headline's bare singular person. */
  static void fallen(Sentence s) {
    for (Mention person : s.all("one-person")) {
      boolean hurt =
          s.any(person.to(), person.to() + 1, "kill", "injure") // "Air strike kills child"
              || s.word(person.to(), "among") // "Polish girl among victims of a strike"
                  && s.any(person.to() + 1, person.to() + 3, "kill", "victim")
              || s.endingAt(whole(s, person), "kill") != null
              || s.endingAt(whole(s, person), "injure") != null;
      boolean told = s.at(person.from(), "victims") != null;
      for (Mention victims : s.all("victims")) {
        told |= victims.from() <= person.from() && person.to() <= victims.to();
      }
      if (hurt && !told) {
        Counted one = Counted.plain(1, person.from(), person.to());
        s.add(new Mention(person.from(), person.to(), "victims", one));
      }
    }
  }

  /** Where "4-year-old child" begins. */
  private static int whole(Sentence s, Mention person) {
    return person.from() > 0 && aged(s, person.from() - 1) ? person.from() - 1 : person.from();
  }

  /** "killed one person and wounded another", "and another was wounded". */
  private static boolean other(Sentence s, int i) {
    boolean hurt = s.endingAt(i, "injure") != null || s.endingAt(i, "kill") != null;
    boolean end = i + 1 >= s.size() || s.token(i + 1).kind() == Token.Kind.MARK;
    boolean object = hurt && (end || s.at(i + 1, "over") != null || s.at(i + 1, "stop") != null);
    boolean subject =
        s.at(i + 1, "be") != null && s.any(i + 2, i + 4, "injure", "kill") && s.word(i - 1, "and");
    return object || subject;
  }

  /** "killed Deputy Head Aleksei Ivanov": an office and a name after the verb are one person. */
  static void named(Sentence s) {
    for (Mention kill : s.all("kill")) {
      boolean active = s.token(kill.from()).lower().startsWith("kill");
      int i = kill.to();
      boolean office = false;
      while (active && i < Math.min(s.size(), kill.to() + OFFICE) && !named(s, i, office)) {
        office |= s.at(i, "role") != null || s.at(i, "one-person") != null;
        boolean word = s.token(i).kind() == Token.Kind.WORD || s.word(i, "(") || s.word(i, ")");
        active = word && s.at(i, "stop") == null;
        active &= s.at(i, "victims") == null;
        i++;
      }
      if (active && office && named(s, i, true)) {
        Counted one = Counted.plain(1, kill.to(), i + 2);
        s.add(new Mention(kill.to(), i + 2, "victims", one));
      }
    }
  }

  /** Two words in capitals of which nothing is known, after an office. */
  private static boolean named(Sentence s, int i, boolean office) {
    return office && i + 1 < s.size() && name(s, i) && name(s, i + 1);
  }

  private static boolean name(Sentence s, int i) {
    return s.token(i).capital() && s.token(i).kind() == Token.Kind.WORD && s.at(i).isEmpty();
  }

  /** "a woman", "its driver", "a 68-year-old man": one person. */
  static void single(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean article =
          s.word(i, "a")
              || s.word(i, "an")
              || s.word(i, "its")
              || s.word(i, "another")
              || s.word(i, "including")
              || owned(s, i) && (s.endingAt(i, "harming") != null || harmed(s, i));
      if (!article) {
        continue;
      }
      int j = i + 1;
      while (j < Math.min(s.size(), i + 4)
          && s.at(j, "one-person") == null
          && (aged(s, j) || s.at(j, "age") != null || s.at(j, "side") != null || plain(s, j))) {
        j++;
      }
      if (s.word(i, "another") && other(s, i)) {
        s.add(new Mention(i, i + 1, "victims", Counted.plain(1, i, i + 1)));
        continue;
      }
      Mention person = s.at(j, "one-person");
      boolean old = person == null && j > i + 1 && aged(s, j - 1);
      boolean couple = person != null && s.word(j, "couple");
      if (couple && s.word(j + 1, "of")) {
        continue; // "a couple of drones"
      }
      int to = person == null ? j : person.to();
      if ((person != null || old) && s.at(i, "victims") == null) {
        int pair = second(s, to);
        boolean spouse = owned(s, i) && s.word(i - 1, "and") && husband(s, i - 2);
        int many = pair > to || couple || spouse ? 2 : 1;
        int from = s.word(i, "including") ? i + 1 : i; // "kills six, including child"
        s.add(new Mention(from, pair, "victims", Counted.plain(many, from, pair)));
        i = pair - 1;
      }
    }
  }

  /** "Oleksiy Ivanov, and his wife were among the dead". */
  private static boolean husband(Sentence s, int i) {
    int name = s.word(i, ",") ? i - 1 : i;
    return name > 0 && s.token(name).capital() && s.at(name).isEmpty();
  }

  private static boolean owned(Sentence s, int i) {
    return s.word(i, "the") || s.word(i, "his") || s.word(i, "her") || s.word(i, "their");
  }

  /** "The driver was killed", "his wife was wounded": the person is the subject of the verb. */
  private static boolean harmed(Sentence s, int the) {
    int j = the + 1;
    while (j < the + 4 && s.at(j, "one-person") == null && (old(s, j) || plain(s, j))) {
      j++;
    }
    Mention person = s.at(j, "one-person");
    for (int i = person == null ? s.size() : person.to(); i < Math.min(s.size(), j + HARMED); i++) {
      if (s.any(i, i + 1, "kill", "injure")) {
        return true;
      }
      if (s.token(i).kind() == Token.Kind.MARK || s.word(i, "who") || s.at(i, "say") != null) {
        return false;
      }
    }
    return false;
  }

  /** A word of which nothing is known between the article and the person: "a lorry driver". */
  private static boolean plain(Sentence s, int j) {
    return j + 1 < s.size()
        && s.at(j).isEmpty()
        && !s.token(j).capital()
        && s.token(j).kind() == Token.Kind.WORD
        && (s.at(j + 1, "one-person") != null || s.at(j + 2, "one-person") != null);
  }

  /** "a mother and her son": behind the second of two persons, else the same place. */
  private static int second(Sentence s, int to) {
    boolean aged = s.at(to + 1, "age") != null;
    boolean owned = aged || s.word(to + 1, "her") || s.word(to + 1, "his") || s.word(to + 1, "a");
    int j = aged ? to + 1 : to + 2;
    while (owned && j < to + 5 && s.at(j, "one-person") == null && old(s, j)) {
      j++;
    }
    boolean pair = s.word(to, "and") && owned && s.at(j, "one-person") != null;
    return pair ? s.at(j, "one-person").to() : to;
  }

  /** "68-year-old", "two-day-old". */
  private static boolean aged(Sentence s, int i) {
    return s.token(i).lower().endsWith("-old");
  }

  private static boolean old(Sentence s, int i) {
    return i < s.size() && (aged(s, i) || s.at(i, "age") != null);
  }
}
