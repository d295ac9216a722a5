package org.lull.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Rule;
import org.lull.lexicon.Weapon;

/** What one match of a rule can mean, before the numbers of its sentence are shared out. */
final class Candidates {
  private static final List<String> NUMBERED =
      List.of("counted", "bare", "victims", "blows", "objects", "lives");
  private static final int ASIDE = 10;
  private static final List<String> ANCHORS =
      List.of(
          "kill",
          "injure",
          "attack",
          "shelling",
          "explosion",
          "siren",
          "fire",
          "launch",
          "tally",
          "hit",
          "intercept",
          "lose",
          "sight");

  private Candidates() {}

  static void add(Sentence s, Rule rule, ShapeMatcher.Match match, List<Find> out) {
    int anchor = anchor(match, rule.yields());
    if (rule.yields().startsWith("zero_")) {
      boolean compares = // "did not launch as many drones"
          s.any(match.from(), Math.min(s.size(), match.to() + 1), "comparing", "ground", "noproof");
      boolean strikes = // "did not conduct any missile strikes": no launch of an unknown thing
          rule.yields().endsWith("launched") && s.at(match.to(), "attack") != null;
      if (!compares && !strikes && !Objections.advance(s, match)) {
        out.add(Zeros.find(s, rule, match, anchor));
      }
      return;
    }
    Measure told = Measure.valueOf(rule.yields().toUpperCase(Locale.ROOT));
    Sense sense = new Sense(s, match, anchor, told, number(match));
    if (Objections.weaponless(s, match, told) || Vetoes.aim(sense)) {
      return;
    }
    sense = Measured.byVerb(sense);
    if (Vetoes.another(sense)) {
      return;
    }
    sense = Measured.byObject(sense);
    if (Vetoes.means(sense)) {
      return;
    }
    Mention number = sense.number();
    boolean manned = // "helicopters destroyed by missiles": no weapon stopped
        number != null
            && sense.measure() == Measure.INTERCEPTED
            && sense.counted().weapon() == Weapon.AIRCRAFT;
    if (manned) {
      return;
    }
    if (number == null && s.word(anchor, "to") && s.word(anchor + 1, "down")) {
      return; // "spoofing to down drones": what for, not that it was done
    }
    if (number != null && Objections.damaged(s, number, anchor)) {
      out.add(sense.find(rule, Measure.STRIKE, null));
    } else if (Vetoes.uncounted(sense)) {
      return;
    } else if (number == null) {
      out.add(sense.find(rule, sense.measure(), null));
    } else if (strikes(sense) || debris(sense)) {
      out.add(sense.find(rule, Measure.STRIKE, null));
    } else {
      counted(sense, rule, out);
    }
  }

  private static @Nullable Mention number(ShapeMatcher.Match match) {
    Mention number = null;
    for (Mention mention : match.bound()) {
      number = NUMBERED.contains(mention.kind()) ? mention : number;
    }
    return number;
  }

  /** "drone strikes on two airbases": strikes, of which nobody says how many. */
  private static boolean strikes(Sense r) {
    Mention attack = r.s().at(r.anchor(), "attack");
    return r.number().kind().equals("objects")
        && attack != null
        && (r.s().word(attack.to(), "on") || r.s().word(attack.to(), "against"));
  }

  private static boolean debris(Sense r) {
    return r.measure() == Measure.HIT && Objections.debris(r.s(), r.number());
  }

  private static void counted(Sense r, Rule rule, List<Find> out) {
    Mention number = r.number();
    if (number.kind().equals("blows") && r.s().at(r.anchor(), "launch") != null) {
      Mention other = after(r.s(), number.to(), "counted");
      if (other != null) { // "launched 40 missile strikes and 16 drones"
        out.add(r.find(rule, Measure.LAUNCHED, other));
      }
    }
    for (Mention member : group(r.s(), number)) {
      out.add(r.find(rule, r.measure(), member));
    }
  }

  /** The word that tells the event: of "launched by Russia shot down" the last where it says so. */
  private static int anchor(ShapeMatcher.Match match, String yields) {
    for (Mention mention : match.bound()) {
      if (yields.equals("intercepted") && mention.kind().equals("intercept")) {
        return mention.from();
      }
    }
    for (Mention mention : match.bound()) {
      boolean slain = yields.equals("killed") && mention.kind().equals("slay");
      if (slain || ANCHORS.contains(mention.kind()) && !slays(match, yields)) {
        return mention.from();
      }
    }
    return match.from();
  }

  private static boolean slays(ShapeMatcher.Match match, String yields) {
    return yields.equals("killed") && match.get("slay") != null;
  }

  /** The phrases coordinated with this one: "69 missiles and 298 drones". */
  private static List<Mention> group(Sentence s, Mention member) {
    List<Mention> out = new ArrayList<>();
    out.add(member);
    int end = member.to();
    while (true) {
      Mention next = after(s, end, member.kind());
      if (next == null) {
        break;
      }
      out.add(next);
      end = next.to();
    }
    int begin = member.from();
    while (true) {
      Mention previous = before(s, begin, member.kind());
      if (previous == null) {
        break;
      }
      out.add(previous);
      begin = previous.from();
    }
    return out;
  }

  private static boolean joint(Sentence s, int i) {
    return s.word(i, ",")
        || s.word(i, "and")
        || s.word(i, "-")
        || s.word(i, "plus")
        || s.word(i, "including")
        || s.word(i, "(")
        || s.word(i, ")")
        || s.word(i, "as")
        || s.word(i, "well")
        || s.word(i, "with");
  }

  private static @Nullable Mention after(Sentence s, int end, String kind) {
    int i = end;
    while (i < s.size() && i < end + 4 && joint(s, i)) {
      boolean aside = s.word(i, "with") && s.word(i - 1, ",");
      if (aside && s.any(i, Math.min(s.size(), i + ASIDE), "intercept")) {
        return null; // "31 drones, with one missile and 19 drones shot down"
      }
      i++;
    }
    return i > end ? s.at(i, kind) : null;
  }

  private static @Nullable Mention before(Sentence s, int begin, String kind) {
    int i = begin;
    while (i > 0 && i > begin - 4 && joint(s, i - 1)) {
      i--;
    }
    return i < begin ? s.endingAt(i, kind) : null;
  }
}
