package org.lull.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Officials;
import org.lull.lexicon.Region;
import org.lull.lexicon.Token;
import org.lull.lexicon.Toponym;

/**
 * Of which region or town the people speak whom an article quotes: those that the lexicon knows,
 * and those whose office the article tells ("Ivan Ivanov, governor of the Omsk region").
 */
final class Offices {
  private static final int TITLE = 6;

  private final Officials officials;
  private final Map<String, List<Region>> told = new HashMap<>();

  Offices(Officials officials) {
    this.officials = officials;
  }

  /** Learns who is introduced with an office. */
  void enter(Sentence s) {
    for (Mention mention : s.all("toponym")) {
      Toponym place = (Toponym) mention.value();
      if (place.kind().equals("country") || place.kind().equals("sea")) {
        continue;
      }
      int after = s.word(mention.to(), "'s") ? mention.to() + 1 : mention.to();
      Mention role = role(s, after);
      if (role != null) { // "Kharkiv mayor Ihor Terekhov"
        List<Region> governed = governed(s, role, place);
        learn(s, s.word(role.to(), ",") ? role.to() + 1 : role.to(), governed);
        named(s, mention.from(), governed);
      } else if (head(s, mention.from()) >= 0) { // "the mayor of Kharkiv, Ihor Terekhov"
        int office = head(s, mention.from());
        List<Region> governed = mayor(s, office, mention.from()) ? place.regions() : wide(place);
        learn(s, s.word(mention.to(), ",") ? mention.to() + 1 : mention.to(), governed);
        named(s, office, governed);
      }
    }
    for (Mention actor : s.all("actor")) {
      Token last = s.token(actor.to() - 1);
      Toponym place = officials.place(s.text(actor.from(), actor.to()));
      if (place != null) {
        told.putIfAbsent(last.text(), place.regions());
      }
    }
  }

  /** Where those govern who speak in a sentence: "Officials in Kharkiv said", "its mayor". */
  static List<Region> of(Sentence s) {
    for (Mention mention : s.all("toponym")) {
      Toponym place = (Toponym) mention.value();
      int after = s.word(mention.to(), "'s") ? mention.to() + 1 : mention.to();
      int office = head(s, mention.from());
      if (place.kind().equals("country") || place.kind().equals("sea")) {
        continue;
      }
      if (place.kind().equals("region") && s.at(after, "role") != null) {
        return place.regions();
      }
      Mention role = s.at(after, "role");
      boolean municipal = s.at(mention.from(), "side") == null || s.word(after, "city");
      if (role != null && s.at(role.to(), "say") != null && municipal) {
        return wide(place); // "Odesa officials reported"
      }
      if (office >= 0 && speaks(s, office, mention.to())) {
        return mayor(s, office, mention.from()) ? place.regions() : wide(place);
      }
      Mention in = s.word(mention.from() - 1, "in") ? s.endingAt(mention.from() - 1, "role") : null;
      boolean capital = s.at(mention.from(), "side") != null; // "the defence ministry in Moscow"
      if (in != null && !capital && s.at(mention.to(), "say") != null) {
        return place.regions();
      }
    }
    return List.of();
  }

  /** "the governor of Kursk said", "the governor of Kursk, Ivan Ivanov, said". */
  private static boolean speaks(Sentence s, int office, int from) {
    for (int i = office - 1; i >= Math.max(0, office - 3); i--) {
      if (s.at(i, "say") != null) { // "said the mayor of Kharkiv"
        return true;
      }
    }
    for (int i = from; i < Math.min(s.size(), from + TITLE); i++) {
      if (s.at(i, "say") != null) {
        return true;
      }
    }
    return false;
  }

  /** A mayor's town; the region where "Kherson governor" names it by its capital. */
  private static List<Region> governed(Sentence s, Mention role, Toponym place) {
    return mayor(s, role.from(), role.to()) ? place.regions() : wide(place);
  }

  private static List<Region> wide(Toponym place) {
    if (place.kind().equals("region")) {
      return place.regions();
    }
    return place.admin1().stream()
        .map(code -> new Region(code, place.country(), null, null, null, GeoPrecision.ADMIN1))
        .toList();
  }

  /** The office that a name of a place begins: "regional military administration head". */
  private static @Nullable Mention role(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + TITLE); i++) {
      if (s.at(i, "role") != null) {
        return s.at(i, "role");
      }
      boolean title =
          s.word(i, "regional")
              || s.word(i, "oblast")
              || s.word(i, "region")
              || s.word(i, "city")
              || s.word(i, "military")
              || s.word(i, "state")
              || s.word(i, "occupation")
              || s.word(i, "civil")
              || s.word(i, "administration")
              || s.word(i, "deputy");
      if (!title) {
        return null;
      }
    }
    return null;
  }

  /** Where the office begins that "of" ties to a place, or -1: "head of the Sumy region". */
  private static int head(Sentence s, int place) {
    int of = of(s, place);
    Mention role = of < 0 ? null : s.endingAt(of, "role");
    boolean head = of > 0 && (s.word(of - 1, "head") || s.word(of - 1, "chief"));
    return role != null ? role.from() : head ? of - 1 : -1;
  }

  /** Where "of" or "of the" stands before a name, or -1. */
  private static int of(Sentence s, int place) {
    int i = s.word(place - 1, "the") ? place - 2 : place - 1;
    return s.word(i, "of") ? i : -1;
  }

  /** The name that begins here, in capitals. */
  private void learn(Sentence s, int from, List<Region> place) {
    int to = from;
    while (to < s.size() && to < from + 3 && name(s, to)) {
      to++;
    }
    Toponym known = officials.place(s.text(from, to));
    boolean mayor = place.get(0).location() != null; // who may have governed a region later
    if (to - from >= 2 && (known == null || mayor)) {
      told.put(s.token(to - 1).text(), place);
    }
  }

  /** "Ihor Terekhov, the mayor of": the name before the comma. */
  private void named(Sentence s, int from, List<Region> place) {
    int i = s.word(from - 1, "the") ? from - 2 : from - 1;
    if (s.word(i, ",") && name(s, i - 1) && name(s, i - 2)) {
      told.put(s.token(i - 1).text(), place);
    }
  }

  private static boolean name(Sentence s, int i) {
    return i >= 0
        && i < s.size()
        && s.token(i).capital()
        && s.token(i).kind() == Token.Kind.WORD
        && s.at(i, "toponym") == null
        && s.at(i, "side") == null
        && s.at(i, "weekday") == null;
  }

  /** Where this speaker governs; empty where nobody has told. */
  List<Region> of(Claimants.Speaker speaker) {
    String name = speaker.name();
    if (name == null) {
      return List.of();
    }
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<Region> known = told.get(last);
    Toponym place = known == null ? officials.place(name) : null;
    return known != null ? known : place == null ? List.of() : place.regions();
  }

  /** True where these words call somebody a mayor, "the mayor" among them. */
  private static boolean mayor(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i, "mayor") != null || s.word(i, "mayor")) {
        return true;
      }
    }
    return false;
  }
}
