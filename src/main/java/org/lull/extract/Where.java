package org.lull.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Target;
import org.lull.lexicon.Token;
import org.lull.lexicon.Toponym;

/**
 * The places of an attack among the places a sentence names: those that a preposition of place, a
 * list or a verb of striking ties to it; never where a launch came from or where somebody spoke
 * (codebook, section 1, regions).
 */
final class Where {
  /** Tokens that may be put in behind a name, between commas or dashes. */
  private static final int ASIDE = 24;

  private Where() {}

  /** Mentions of places in {@code [from, to)} that can be places of an attack. */
  static List<Mention> placed(Sentence s, int from, int to) {
    List<Mention> out = new ArrayList<>();
    Mention before = null;
    for (Mention mention : s.all("toponym")) {
      boolean listed = before != null && NameLists.listed(s, before.to(), mention.from());
      boolean ok =
          listed
              ? (out.contains(before) || passive(s, mention)) && !speaks(s, mention)
              : placing(s, mention) && !Elsewhere.is(s, mention);
      boolean relative =
          s.word(mention.from() - 1, "of")
                  && NameLists.bearing(s, mention.from() - 2)
                  && (!out.isEmpty() || before != null && s.word(before.to(), "("))
              || !out.isEmpty() && s.word(mention.from() - 1, "outside");
      if (ok && !relative) {
        out.add(mention);
      }
      before = NameLists.inside(s, mention) ? before : mention;
    }
    subjects(s, out);
    out.removeIf(m -> m.from() < from || m.from() >= to);
    return out;
  }

  /** "Dnipro City and Mykolaiv City were hit": those that stand before the last of a subject. */
  private static void subjects(Sentence s, List<Mention> placed) {
    List<Mention> all = s.all("toponym");
    for (int i = all.size() - 1; i > 0; i--) {
      Mention next = all.get(i);
      Mention mention = all.get(i - 1);
      boolean subject = placed.contains(next) && (passive(s, next) || placed.contains(mention));
      if (subject
          && passive(s, last(s, all, i))
          && !placed.contains(mention)
          && NameLists.listed(s, mention.to(), next.from())
          && !Elsewhere.is(s, mention)) {
        placed.add(0, mention);
      }
    }
    placed.sort(Comparator.comparingInt(Mention::from));
  }

  /** The last name of the list in which this one stands. */
  private static Mention last(Sentence s, List<Mention> all, int i) {
    int j = i;
    while (j + 1 < all.size() && NameLists.listed(s, all.get(j).to(), all.get(j + 1).from())) {
      j++;
    }
    return all.get(j);
  }

  /** "Mykolaiv City was hit", "Kherson and Nikopol were shelled". */
  private static boolean passive(Sentence s, Mention name) {
    return passiveAt(s, s.word(name.to(), "city") ? name.to() + 1 : name.to());
  }

  /** Behind "Engels air base". */
  private static int site(Sentence s, Mention name) {
    Mention target = s.at(name.to(), "target");
    return target == null ? name.to() : target.to();
  }

  private static boolean passiveAt(Sentence s, int end) {
    int verb = s.at(end, "be") == null ? end + 1 : s.at(end, "be").to(); // "had been shelling"
    boolean active = verb + 1 < s.size() && s.token(verb).lower().endsWith("ing");
    return !active && s.at(end, "be") != null && s.any(end + 1, end + 3, "hit", "shelling");
  }

  private static boolean placing(Sentence s, Mention mention) {
    boolean
        forces = // "a supply line for Moscow's forces", "some of Kyiv's most successful tactics"
        s.at(mention.from(), "side") != null
                && s.word(mention.to(), "'s")
                && (s.at(mention.to() + 1, "forces") != null
                    || s.word(mention.from() - 1, "of") && s.word(mention.from() - 2, "some"));
    boolean house = s.any(mention.to() + 1, mention.to() + 4, "target"); // "Kremlin's residence"
    if (forces || s.word(mention.from(), "kremlin") && s.word(mention.to(), "'s") && !house) {
      return false; // "the Kremlin's forces"
    }
    int i = mention.from() - 1;
    while (i >= 0 && i > mention.from() - 8) {
      String word = s.token(i).lower();
      boolean victims = i == mention.from() - 1 && s.at(i, "kill") != null;
      boolean aim = // "Drone Attacks Target Kyiv"
          i == mention.from() - 1 && s.word(i, "target") && s.endingAt(i, "attack") != null;
      boolean fire = // "Russia sets Odesa ablaze"
          i == mention.from() - 1
              && (s.word(i, "sets") || s.word(i, "set"))
              && s.at(mention.to(), "ablaze") != null;
      if (victims
          || aim
          || fire
          || s.at(i, "placing") != null
          || s.at(i, "head") != null
          || s.at(i, "hit") != null
          || s.endingAt(i + 1, "hit") != null) {
        return true;
      }
      boolean apposed = // "In its second city, Kharkiv, four people were wounded"
          s.word(i, ",")
              && (s.word(i - 1, "city")
                  || s.word(i - 1, "capital")
                  || s.word(i - 1, "town")
                  || s.word(i - 1, "port"));
      boolean joint = s.word(i, "and") || s.word(i, ",") || s.word(i, ";");
      boolean regions = // "over six regions and annexed Crimea"
          s.word(i, "and") && s.at(i - 1, "head") != null && s.any(i - 5, i - 1, "over");
      if (regions) {
        return true;
      }
      boolean unknownBefore = joint && i > 0 && stranger(s, i - 1);
      boolean unknown = // "struck Lyubotyn, Kharkiv Oblast": a village that we do not know
          unknownBefore || i < mention.from() - 1 && stranger(s, i);
      boolean passes =
          unknown
              || apposed
              || s.at(i, "ordinal") != null
              || s.at(i, "breadth") != null
              || s.at(i, "quarter") != null
              || word.equals("its")
              || word.equals("the")
              || word.equals("'s")
              || s.at(i, "side") != null
              || word.equals("'")
              || word.equals("city")
              || word.equals("a")
              || word.equals("border")
              || word.equals("annexed")
              || word.equals("bank")
              || word.equals("(")
              || word.equals(")")
              || s.at(i, "bank-side") != null
              || word.equals("borderline")
              || s.endingAt(i + 1, "occupied") != null
              || word.endsWith("-held")
              || word.endsWith("-controlled")
              || word.endsWith("ern")
              || word.endsWith("al");
      if (!passes) {
        break;
      }
      i--;
    }

    boolean attacked =
        s.field().equals("title")
                && s.any(mention.to(), mention.to() + 4, "attack")
                && bare(s, mention)
            || s.at(mention.to(), "attack") != null
            || s.at(mention.to(), "weapon") != null
                && s.any(mention.to() + 1, mention.to() + 3, "attack");
    if (attacked && s.at(mention.from(), "place") != null && !Attributive.verb(s, mention.to())) {
      return true; // "the Moscow drone attack"
    }
    boolean by = s.at(mention.to(), "hit") != null && s.word(mention.to() + 1, "by");
    boolean toll = s.at(mention.to(), "deathtoll") != null || s.at(mention.to(), "bereft") != null;
    if (by
        || toll
        || passive(s, mention)
        || passiveAt(s, behind(s, site(s, mention)))
        || s.at(behind(s, mention.to()), "under") != null
        || owns(s, mention)) {
      return true; // "Kyiv comes under missile attack", "Moscow buildings damaged"
    }
    if (mention.from() == 1 && s.word(0, "the") && s.at(1, "side") == null) {
      return true; // "The Kerch Bridge was closed after ..."
    }
    if (mention.from() == 0 || s.at(mention.from(), "side") == null) {
      return s.at(mention.from(), "side") == null
          && (s.word(mention.to(), "'s") || mention.from() == 0 && s.word(mention.to(), ":"));
    }
    return false;
  }

  /** Behind what is put between commas: "Kryvyi Rih, his home town, came under attack". */
  private static int behind(Sentence s, int i) {
    String mark = i < s.size() ? s.token(i).text() : "";
    boolean opens = mark.equals(",") || s.word(i, "-");
    for (int j = i + 1; opens && j < Math.min(s.size() - 1, i + ASIDE); j++) {
      if (s.token(j).is(mark)) {
        return j + 1;
      }
    }
    return i;
  }

  /** "Kharkiv postal building missile strike": words of nothing else between name and attack. */
  private static boolean bare(Sentence s, Mention name) {
    int i = name.to();
    while (s.at(i, "attack") == null) {
      boolean noun = s.at(i, "target") != null || s.at(i, "weapon") != null || s.at(i).isEmpty();
      if (!noun || s.token(i).kind() != Token.Kind.WORD) {
        return false;
      }
      i++;
    }
    return s.at(name.from(), "side") == null;
  }

  /** "..., Kyiv said". */
  private static boolean speaks(Sentence s, Mention name) {
    return s.at(name.from(), "side") != null && s.at(name.to(), "say") != null;
  }

  /** A civilian target right after a name: what stands there. */
  static boolean owns(Sentence s, Mention name) {
    int after = s.word(name.to(), "'s") ? name.to() + 1 : name.to();
    Mention target = s.at(after, "target");
    boolean civil = target != null && target.value() != Target.MILITARY;
    return civil
        && (target.value() != Target.AIRFIELD || s.token(after).lower().startsWith("airport"));
  }

  /** A capitalised word that we know nothing of: a village, most likely. */
  static boolean stranger(Sentence s, int i) {
    return i > 0
        && s.token(i).capital()
        && (s.at(i).isEmpty() || namesake(s, i))
        && s.token(i).kind() == Token.Kind.WORD;
  }

  /** A village of the name of one that we know, in another region. */
  private static boolean namesake(Sentence s, int i) {
    boolean name = s.at(i, "place") != null && s.at(i, "toponym") == null;
    return name
        && s.at(i).stream()
            .allMatch(m -> m.kind().equals("place") || m.kind().equals("front-town"));
  }

  /** Regions of these mentions, an apposition as one place, each place once. */
  static List<Region> regions(List<Mention> mentions) {
    Map<String, Region> out = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Toponym toponym = (Toponym) mentions.get(i).value();
      if (toponym.kind().equals("country")) {
        continue;
      }
      for (Region region : toponym.regions()) {
        String key = region.admin1() + "/" + region.location();
        out.putIfAbsent(key, region);
      }
    }
    List<Region> regions = new ArrayList<>(out.values());
    regions.removeIf(
        r ->
            r.location() == null
                && out.values().stream()
                    .anyMatch(
                        o ->
                            o.location() != null
                                && o.admin1() != null
                                && o.admin1().equals(r.admin1())));
    return regions;
  }
}
