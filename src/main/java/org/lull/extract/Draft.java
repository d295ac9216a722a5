package org.lull.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.corpus.Article;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * A report before the rest of its article has been heard.
 *
 * @param dated true where the sentence or one before it tells the day; false where only the day of
 *     publication serves
 * @param placed true where the sentence names the place
 */
record Draft(
    Find find,
    Weapon weapon,
    @Nullable String detail,
    @Nullable Side attacker,
    List<Region> regions,
    boolean placed,
    DateRange date,
    boolean dated,
    Target target,
    Claimants.Speaker speaker,
    @Nullable Side claimantSide) {

  Draft withWeapon(Weapon told) {
    return new Draft(
        find, told, detail, attacker, regions, placed, date, dated, target, speaker, claimantSide);
  }

  Draft withDate(DateRange told) {
    return new Draft(
        find,
        weapon,
        detail,
        attacker,
        regions,
        placed,
        told,
        dated,
        target,
        speaker,
        claimantSide);
  }

  Draft withCount(Counted told) {
    return new Draft(
        find.with(told),
        weapon,
        detail,
        attacker,
        regions,
        placed,
        date,
        dated,
        target,
        speaker,
        claimantSide);
  }

  Draft withTarget(Target told) {
    return new Draft(
        find, weapon, detail, attacker, regions, placed, date, dated, told, speaker, claimantSide);
  }

  Draft withRegions(List<Region> told) {
    return new Draft(
        find, weapon, detail, attacker, told, placed, date, dated, target, speaker, claimantSide);
  }

  Draft withAttacker(Side told, List<Region> where) {
    return new Draft(
        find, weapon, detail, told, where, placed, date, dated, target, speaker, claimantSide);
  }

  /** True for reports of people killed or injured. */
  boolean people() {
    return find.measure().people();
  }

  /** "The strikes, which ...": of the attack told before. */
  boolean resumes() {
    Sentence s = find.sentence();
    return s.word(0, "the") && s.any(1, 4, "attack");
  }

  /** True where a first-level region or a sea is named. */
  boolean local() {
    for (Region region : regions) {
      if (region.admin1() != null) {
        return true;
      }
    }
    return false;
  }

  /** The row, its id not yet given. */
  AttackReport report(Article article, String fieldText, String lexiconVersion) {
    Sentence s = find.sentence();
    int begin = s.token(0).begin();
    int end = s.token(s.size() - 1).end();
    @Nullable Quantity q = find.counted() == null ? null : find.counted().quantity();
    return new AttackReport(
        "",
        article.articleId(),
        s.field(),
        begin,
        end,
        fieldText.substring(begin, end),
        find.measure(),
        q == null ? null : q.low(),
        q == null ? null : q.best(),
        q == null ? null : q.high(),
        weapon,
        detail,
        attacker,
        regions,
        date.start(),
        date.end(),
        date.precision(),
        date.eventDate(),
        target,
        civilian(),
        speaker.name(),
        claimantSide,
        speaker.name() == null ? Certainty.REPORTED : speaker.certainty(),
        find.rule(),
        lexiconVersion,
        List.of());
  }

  /** Codebook, ruling 9. */
  private boolean civilian() {
    boolean hurt = people() || find.sentence().any(0, find.sentence().size(), "kill", "injure");
    return switch (target) {
      case MILITARY, AIRFIELD -> false;
      case UNSPECIFIED -> hurt;
      default -> true;
    };
  }
}
