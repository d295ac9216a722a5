package org.lull.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lull.lexicon.PauseStatus;

/**
 * The statuses of a pause in time. Two are told through another: what is refused was offered, and
 * what somebody outside the war announces in place of the sides he says that they agree to.
 */
final class PauseLife {
  /** Days from the first statement in which an offer is made known. */
  static final int FIRST_DAYS = 4;

  private static final List<PauseStatus> LIFE =
      List.of(
          PauseStatus.PROPOSED,
          PauseStatus.REFUSED,
          PauseStatus.ANNOUNCED,
          PauseStatus.AGREED,
          PauseStatus.EXTENDED,
          PauseStatus.VIOLATED,
          PauseStatus.ENDED);

  private PauseLife() {}

  /** The furthest in the life of a pause; a refusal takes an offer further, not a declaration. */
  static PauseStatus furthest(List<PauseTelling> inTime, boolean thirdParty) {
    return statements(inTime, thirdParty).stream()
        .map(PauseStatement::status)
        .max(Comparator.comparing(LIFE::indexOf))
        .orElse(PauseStatus.PROPOSED);
  }

  /** True where only a refusal tells that there was an offer. */
  static boolean offerTold(List<PauseTelling> inTime) {
    return has(inTime, PauseStatus.REFUSED)
        && !has(inTime, PauseStatus.PROPOSED)
        && !has(inTime, PauseStatus.ANNOUNCED)
        && !has(inTime, PauseStatus.AGREED);
  }

  /** True where only a third party's announcement tells that the sides agree. */
  static boolean agreementTold(List<PauseTelling> inTime, boolean thirdParty) {
    return thirdParty
        && has(inTime, PauseStatus.ANNOUNCED)
        && !has(inTime, PauseStatus.AGREED)
        && inTime.stream().allMatch(t -> t.report().parties().size() == 2);
  }

  private static boolean has(List<PauseTelling> inTime, PauseStatus status) {
    return inTime.stream().anyMatch(t -> t.status() == status);
  }

  /** One statement per day, status and announcer's side, in time order. */
  static List<PauseStatement> statements(List<PauseTelling> inTime, boolean thirdParty) {
    Map<String, List<PauseTelling>> same = new TreeMap<>();
    for (PauseTelling telling : inTime) {
      String key = telling.day() + "|" + telling.status().ordinal() + "|" + telling.announcerSide();
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
    }
    boolean offer = offerTold(inTime);
    boolean agreement = agreementTold(inTime, thirdParty);
    List<PauseStatement> statements = new ArrayList<>();
    for (List<PauseTelling> tellings : same.values()) {
      PauseStatement told = statement(tellings);
      if (offer && told.status() == PauseStatus.REFUSED) {
        statements.add(through(told, PauseStatus.PROPOSED));
        offer = false;
      }
      statements.add(told);
      if (agreement && told.status() == PauseStatus.ANNOUNCED) {
        statements.add(through(told, PauseStatus.AGREED));
        agreement = false;
      }
    }
    return statements;
  }

  private static PauseStatement through(PauseStatement told, PauseStatus status) {
    return new PauseStatement(told.date(), status, null, null, told.reportIds());
  }

  private static PauseStatement statement(List<PauseTelling> tellings) {
    PauseTelling first = tellings.get(0);
    return new PauseStatement(
        first.day(),
        first.status(),
        MostTold.of(tellings, t -> t.report().announcer()),
        first.announcerSide(),
        tellings.stream()
            .flatMap(t -> t.told().stream())
            .map(t -> t.report().reportId())
            .sorted()
            .toList());
  }
}
