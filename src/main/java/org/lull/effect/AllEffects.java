package org.lull.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of all pauses together: their discovery rate, then their words. */
public final class AllEffects {
  private AllEffects() {}

  /**
   * Finishes rows: q over every headline row that has a p, and each headline's verdict. A window
   * that stands in the ledger twice, as read and as imported, is one test.
   */
  public static List<PauseEffect> finish(List<EffectDraft> drafts) {
    Map<EffectKey.Test, List<EffectDraft>> tests = new LinkedHashMap<>();
    for (EffectDraft draft : drafts) {
      if (draft.isHeadline() && draft.judgedP() != null) {
        tests.computeIfAbsent(draft.test(), test -> new ArrayList<>()).add(draft);
      }
    }
    double[] q =
        BenjaminiHochberg.adjust(
            tests.values().stream().mapToDouble(AllEffects::judgedP).toArray());
    int at = 0;
    for (List<EffectDraft> same : tests.values()) {
      double rate = q[at++];
      same.forEach(draft -> draft.qValue(rate));
    }
    List<PauseEffect> out = new ArrayList<>(drafts.size());
    for (EffectDraft draft : drafts) {
      if (draft.isHeadline()) {
        draft.verdict(Verdict.sentence(draft.row()));
      }
      out.add(draft.row());
    }
    return out;
  }

  /** Of one test told twice the larger, whichever comes first. */
  private static double judgedP(List<EffectDraft> same) {
    return same.stream()
        .map(EffectDraft::judgedP)
        .mapToDouble(Objects::requireNonNull)
        .max()
        .orElse(1);
  }
}
