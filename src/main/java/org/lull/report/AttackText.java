package org.lull.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.panel.Agreed;
import org.lull.panel.Attack;
import org.lull.panel.Claim;
import org.lull.panel.Telling;

/** An attack in lines of text: what is agreed, who claims what, and the sentences. */
public final class AttackText {
  private AttackText() {}

  public static List<String> of(ExplainedAttack explained) {
    Attack attack = explained.attack();
    List<String> lines = new ArrayList<>();
    lines.add(head(attack));
    for (Agreed agreed : attack.agreed()) {
      String number = Figures.told(agreed.low(), agreed.best(), agreed.high());
      lines.add(
          "  "
              + agreed.measure().code()
              + " "
              + (number.isEmpty() ? "not counted" : number)
              + ": "
              + agreed.reason());
      for (Claim claim : attack.claims()) {
        if (claim.measure() == agreed.measure()) {
          lines.add("    " + claim(claim));
        }
      }
    }
    if (attack.agreed().isEmpty()) {
      lines.add("  no number of weapons or victims is told");
    }
    explained.evidence().forEach(evidence -> lines.addAll(EvidenceText.of(evidence)));
    return lines;
  }

  private static String head(Attack attack) {
    StringJoiner head = new StringJoiner(", ");
    head.add("attack " + attack.attackId());
    head.add(
        attack.eventDate() == null
            ? attack.datePrecision().code()
                + " "
                + Figures.span(attack.eventDateStart(), attack.eventDateEnd())
            : attack.datePrecision().code() + " of " + attack.eventDate());
    head.add(
        "by " + (attack.attacker() == null ? "nobody named" : Words.country(attack.attacker())));
    head.add(
        attack.weapon().code()
            + (attack.weaponDetail() == null ? "" : " (" + attack.weaponDetail() + ")"));
    head.add(Places.names(attack.regions()));
    head.add("target " + attack.target().code());
    head.add(
        Words.many(attack.articles(), "article") + " of " + Words.many(attack.sources(), "source"));
    if (attack.partOf() != null) {
      head.add("part of " + attack.partOf());
    }
    if (!attack.flags().isEmpty()) {
      head.add(String.join(" ", attack.flags()));
    }
    return head.toString();
  }

  private static String claim(Claim claim) {
    String who =
        voice(claim.claimantSide())
            + (claim.claimants().isEmpty()
                ? ""
                : " (" + String.join(", ", claim.claimants()) + ")");
    String number = Figures.told(claim.low(), claim.best(), claim.high());
    StringJoiner told = new StringJoiner(", ");
    for (Telling telling : claim.tellings()) {
      told.add(
          Figures.told(telling.low(), telling.best(), telling.high())
              + (telling.published() == null ? "" : " on " + telling.published())
              + (telling.articles() == 1 ? "" : " in " + telling.articles() + " articles"));
    }
    return who + ": " + number + (claim.tellings().size() < 2 ? "" : "; told as " + told);
  }

  static String voice(@Nullable Side side) {
    return side == null
        ? "newspapers in their own voice"
        : side == Side.OTHER ? "third parties" : Words.country(side);
  }
}
