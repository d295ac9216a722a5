package org.lull.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Gives reports their ids: a hash of the article and of what is said where, so that the same
 * article gives the same ids.
 */
final class Ids {

  private Ids() {}

  static List<AttackReport> attacks(List<AttackReport> reports) {
    List<AttackReport> out = new ArrayList<>(reports.size());
    Set<String> used = new HashSet<>();
    for (AttackReport r : reports) {
      String id =
          unique(
              used,
              String.join(
                  "\u001f",
                  r.articleId(),
                  r.evidenceIn(),
                  r.begin() + "-" + r.end(),
                  r.measure().code(),
                  r.countLow() + "/" + r.countBest() + "/" + r.countHigh(),
                  r.weapon().code(),
                  String.valueOf(r.regions())));
      out.add(
          new AttackReport(
              id,
              r.articleId(),
              r.evidenceIn(),
              r.begin(),
              r.end(),
              r.evidence(),
              r.measure(),
              r.countLow(),
              r.countBest(),
              r.countHigh(),
              r.weapon(),
              r.weaponDetail(),
              r.attacker(),
              r.regions(),
              r.eventDateStart(),
              r.eventDateEnd(),
              r.datePrecision(),
              r.eventDate(),
              r.target(),
              r.civilianTargeting(),
              r.claimant(),
              r.claimantSide(),
              r.certainty(),
              r.rule(),
              r.lexiconVersion(),
              r.flags()));
    }
    return out;
  }

  static List<PauseReport> pauses(List<PauseReport> reports) {
    List<PauseReport> out = new ArrayList<>(reports.size());
    Set<String> used = new HashSet<>();
    for (PauseReport r : reports) {
      String id =
          unique(
              used,
              String.join(
                  "\u001f",
                  r.articleId(),
                  r.evidenceIn(),
                  r.begin() + "-" + r.end(),
                  r.status().code(),
                  r.scope().code(),
                  String.valueOf(r.announcer())));
      out.add(
          new PauseReport(
              id,
              r.articleId(),
              r.evidenceIn(),
              r.begin(),
              r.end(),
              r.evidence(),
              r.status(),
              r.scope(),
              r.scopeRegions(),
              r.parties(),
              r.announcer(),
              r.announcerSide(),
              r.declaredDate(),
              r.startDate(),
              r.endDate(),
              r.durationDays(),
              r.claimant(),
              r.claimantSide(),
              r.certainty(),
              r.rule(),
              r.lexiconVersion()));
    }
    return out;
  }

  private static String unique(Set<String> used, String said) {
    String id = hash(said);
    for (int i = 2; !used.add(id); i++) {
      id = hash(said + "\u001f" + i);
    }
    return id;
  }

  private static String hash(String said) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
