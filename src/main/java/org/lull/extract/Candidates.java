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
      List.of("counted", "bare", "victims", "blows", "objects");
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
    int anchor = anchor(match);
    if (rule.yields().startsWith("zero_")) {
      if (s.any(match.from(), Math.min(s.size(), match.to() + 1), "comparing", "ground")) {
        return; // "did not launch as many drones"
      }
      if (Objections.advance(s, match)) {
        return; // "did not conduct attacks toward Avdiivka": no weapon, no strike
      }
      out.add(Zeros.find(s, rule, match, anchor));
      return;
    }
    Mention owner = s.endingAt(anchor, "side");
    boolean noun = s.token(anchor).is("targets") && owner != null;
    if (noun && s.token(anchor - 1).lower().endsWith("n")) {
      return; // "Russian targets": what is struck
    }
    if (s.token(anchor).is("targets") && s.at(anchor - 1, "placing") != null) {
      return; // "heading towards targets in the west"
    }
    Measure measure = Measure.valueOf(rule.yields().toUpperCase(Locale.ROOT));
    if (Objections.weaponless(s, match, measure)) {
      return;
    }
    if (measure == Measure.HIT && salvo(s, match, anchor)) {
      measure = Measure.LAUNCHED;
    }
    Mention number = null;
    for (Mention mention : match.bound()) {
      if (NUMBERED.contains(mention.kind())) {
        number = mention;
      }
    }
    boolean aimed = // "20 drones targeted the capital": launched, whatever they struck
        measure == Measure.HIT
            && number != null
            && number.kind().equals("counted")
            && ((Counted) number.value()).weapon() != Weapon.UNKNOWN
            && (s.token(anchor).lower().startsWith("target")
                || s.token(anchor).lower().startsWith("attack") && many((Counted) number.value()));
    if (aimed) {
      measure = Measure.LAUNCHED;
    }
    boolean bomber = // "a drone dropped an explosive on the premises"
        measure == Measure.LAUNCHED
            && number != null
            && number.to() <= anchor
            && s.at(anchor - 1, "be") == null
            && s.token(anchor).lower().startsWith("drop");
    if (bomber) {
      measure = Measure.HIT;
    }
    if (measure == Measure.LAUNCHED
        && number != null
        && s.word(number.to(), "to")
        && (s.word(number.to() + 1, "strike") || s.word(number.to() + 1, "hit"))) {
      measure = Measure.HIT; // "used a naval drone to strike the bridge"
    }
    boolean participle =
        number != null
            && measure == Measure.HIT
            && anchor > number.to()
            && s.token(anchor).lower().endsWith("ing")
            && s.word(anchor - 1, ",");
    boolean ground =
        number != null
            && measure == Measure.INTERCEPTED
            && number.kind().equals("blows")
            && ((Counted) number.value()).weapon() == Weapon.UNKNOWN;
    boolean repelled =
        number != null
            && measure != Measure.INTERCEPTED
            && s.word(number.from() - 1, "by")
            && stopped(s, number.from());
    boolean share =
        number != null
            && s.word(number.from() - 1, "of")
            && (s.word(number.from() - 2, "%") || s.word(number.from() - 2, "percent"));
    if (number != null && Objections.another(s, number, anchor, measure)) {
      return;
    }
    if (number != null && measure == Measure.LAUNCHED && s.word(number.from() - 1, "at")) {
      return; // "fired flares at a drone"
    }
    if (number != null) {
      measure = Objections.destroyed(s, number, anchor, measure);
    }
    boolean launcher = // "destroyed six HIMARS"
        number != null
            && measure == Measure.INTERCEPTED
            && s.token(anchor).lower().startsWith("destroy")
            && ((Counted) number.value()).weapon() == Weapon.ROCKET
            && !s.token(number.to() - 1).lower().startsWith("rocket")
            && !s.token(number.to() - 1).lower().startsWith("missile");
    if (launcher) {
      measure = Measure.HIT;
    }
    if (share && measure == Measure.INTERCEPTED) {
      measure = Measure.LAUNCHED; // "80% of 80 drones"
    }
    if (participle || ground || repelled) {
      return; // "attacked with 13 drones, damaging ..."; "repelled 17 attacks"
    }
    boolean means = // "destroyed in an attack with a guided bomb"
        number != null
            && measure == Measure.INTERCEPTED
            && s.at(anchor, "hit") != null
            && s.word(number.from() - 1, "with")
            && s.any(anchor + 1, number.from(), "attack");
    if (means) {
      return;
    }
    boolean agent = number != null && s.word(number.from() - 1, "by");
    if (agent
        && measure == Measure.INTERCEPTED
        && !s.any(number.from() - 7, number.from() - 1, "attack")) {
      return; // "a tank was destroyed by a drone"
    }
    if (number != null && Objections.damaged(s, number, anchor)) {
      out.add(new Find(s, rule.name(), Measure.STRIKE, null, match.from(), match.to(), anchor));
      return;
    }
    boolean wreck =
        measure == Measure.INTERCEPTED
            && number == null
            && (s.word(anchor - 1, "a") || s.word(anchor - 1, "the") || s.word(anchor - 1, "of"));
    boolean destroyer = // "a house destroyed by a drone"
        measure == Measure.INTERCEPTED && number == null && s.any(anchor, anchor + 1, "hit");
    if (wreck || destroyer && s.word(anchor + 1, "by")) {
      return; // "debris of a destroyed drone"
    }
    boolean stopped = Objections.stopped(s, anchor) || Objections.downed(s, anchor);
    if (number == null && measure == Measure.STRIKE && stopped) {
      return; // "repelled a drone attack", "destroys drones targeting Moscow"
    }
    boolean debris = number != null && measure == Measure.HIT && Objections.debris(s, number);
    boolean strikes = // "drone strikes on two airbases": strikes, of which nobody says how many
        number != null
            && number.kind().equals("objects")
            && s.at(anchor, "attack") != null
            && (s.word(s.at(anchor, "attack").to(), "on")
                || s.word(s.at(anchor, "attack").to(), "against"));
    if (number == null || strikes || debris) {
      Measure told = strikes || debris ? Measure.STRIKE : measure;
      out.add(new Find(s, rule.name(), told, null, match.from(), match.to(), anchor));
      return;
    }
    if (number.kind().equals("blows") && s.at(anchor, "launch") != null) {
      Mention other = after(s, number.to(), "counted");
      if (other != null) { // "launched 40 missile strikes and 16 drones"
        out.add(
            new Find(
                s,
                rule.name(),
                Measure.LAUNCHED,
                (Counted) other.value(),
                match.from(),
                other.to(),
                anchor));
      }
    }
    for (Mention member : group(s, number)) {
      out.add(
          new Find(
              s,
              rule.name(),
              measure,
              (Counted) member.value(),
              Math.min(match.from(), member.from()),
              Math.max(match.to(), member.to()),
              anchor));
    }
  }

  /** "repelled an attack by", but not "destroyed by". */
  private static boolean stopped(Sentence s, int number) {
    for (int i = Math.max(0, number - 10); i < number - 1; i++) {
      if (s.at(i, "intercept") != null && s.at(i, "hit") == null) {
        return true;
      }
    }
    return false;
  }

  /** "a drone attacked a minivan" hit it; "200 drones attacked" tells a salvo. */
  private static boolean many(Counted counted) {
    return counted.quantity().best() == null || counted.quantity().best() > 1;
  }

  /** A country "hit with 367 drones" is a salvo (codebook, ruling 2). */
  private static boolean salvo(Sentence s, ShapeMatcher.Match match, int anchor) {
    for (int i = anchor + 1; i < match.to(); i++) {
      if (s.word(i, "with")) {
        return s.at(anchor + 1, "side") != null;
      }
    }
    return false;
  }

  private static int anchor(ShapeMatcher.Match match) {
    for (Mention mention : match.bound()) {
      if (ANCHORS.contains(mention.kind())) {
        return mention.from();
      }
    }
    return match.from();
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
