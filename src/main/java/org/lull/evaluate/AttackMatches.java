package org.lull.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attack reports of one article, coded and read, matched: first those with a number, then the
 * others. A strike left over on either side is excused where a numbered coded report tells the same
 * attack: it was told, only not as a row of its own.
 */
record AttackMatches(
    Pairing<CodedAttack> counted,
    Pairing<CodedAttack> uncounted,
    List<CodedAttack> goldCounted,
    List<CodedAttack> readCounted,
    List<CodedAttack> missed,
    List<CodedAttack> invented,
    List<CodedAttack> excused,
    Score strikes) {

  static AttackMatches of(List<CodedAttack> gold, List<CodedAttack> read) {
    List<CodedAttack> goldCounted = gold.stream().filter(CodedAttack::counted).toList();
    List<CodedAttack> readCounted = read.stream().filter(CodedAttack::counted).toList();
    List<CodedAttack> goldBare = Pairing.without(gold, goldCounted);
    List<CodedAttack> readBare = Pairing.without(read, readCounted);
    Pairing<CodedAttack> counted = Pairing.of(goldCounted, readCounted, AttackMatches::likeCounted);
    Pairing<CodedAttack> bare = Pairing.of(goldBare, readBare, AttackMatches::likeUncounted);
    List<CodedAttack> missed = bare.missed(goldBare);
    List<CodedAttack> invented = bare.invented(readBare);
    List<CodedAttack> excused = excused(invented, goldCounted);
    return new AttackMatches(
        counted,
        bare,
        goldCounted,
        readCounted,
        Pairing.without(missed, excused(missed, goldCounted)),
        Pairing.without(invented, excused),
        excused,
        strikes(goldBare, readBare));
  }

  private static Score strikes(List<CodedAttack> gold, List<CodedAttack> read) {
    List<CodedAttack> coded = gold.stream().filter(CodedAttack::strike).toList();
    List<CodedAttack> found = read.stream().filter(CodedAttack::strike).toList();
    int same = Pairing.of(coded, found, (g, r) -> sameEvent(g, r) ? 1.0 : null).size();
    return new Score(same, coded.size(), found.size());
  }

  private static List<CodedAttack> excused(List<CodedAttack> left, List<CodedAttack> numbered) {
    List<CodedAttack> strikes = left.stream().filter(CodedAttack::strike).toList();
    Pairing<CodedAttack> told =
        Pairing.of(
            numbered,
            strikes,
            (g, r) -> sameSide(g, r) && sameDay(g, r) && shareRegion(g, r) ? 1.0 : null);
    return told.pairs().stream().map(Pairing.Pair::read).toList();
  }

  private static @Nullable Double likeCounted(CodedAttack g, CodedAttack r) {
    boolean same =
        Objects.equals(g.measure(), r.measure())
            && Objects.equals(g.countLow(), r.countLow())
            && Objects.equals(g.countBest(), r.countBest())
            && Objects.equals(g.countHigh(), r.countHigh());
    return same ? (double) Aspect.agreeing(Aspect.ATTACK, g, r) : null;
  }

  private static @Nullable Double likeUncounted(CodedAttack g, CodedAttack r) {
    if (!Objects.equals(g.family(), r.family()) || !sameSide(g, r) || !shareRegion(g, r)) {
      return null;
    }
    Set<String> common = new HashSet<>(g.admin1());
    common.retainAll(r.admin1());
    int more = (sameDay(g, r) ? 1 : 0) + (Objects.equals(g.target(), r.target()) ? 1 : 0);
    return common.size() + more / 10.0;
  }

  private static boolean sameSide(CodedAttack g, CodedAttack r) {
    return Objects.equals(g.attacker(), r.attacker());
  }

  private static boolean sameDay(CodedAttack g, CodedAttack r) {
    return Objects.equals(g.eventDate(), r.eventDate());
  }

  private static boolean shareRegion(CodedAttack g, CodedAttack r) {
    boolean none = g.admin1().isEmpty() && r.admin1().isEmpty();
    return none || g.admin1().stream().anyMatch(r.admin1()::contains);
  }

  /** Attacker, date and regions right. */
  static boolean sameEvent(CodedAttack g, CodedAttack r) {
    return sameSide(g, r) && sameDay(g, r) && g.admin1().equals(r.admin1());
  }

  /** Coded rows that nothing matches or excuses. */
  List<CodedAttack> allMissed() {
    List<CodedAttack> out = new ArrayList<>(counted.missed(goldCounted));
    out.addAll(missed);
    return out;
  }

  /** Read rows that nothing matches or excuses. */
  List<CodedAttack> allInvented() {
    List<CodedAttack> out = new ArrayList<>(counted.invented(readCounted));
    out.addAll(invented);
    return out;
  }
}
