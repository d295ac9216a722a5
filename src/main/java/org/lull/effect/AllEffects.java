package org.lull.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of all pauses together: their discovery rate, then their words. */
public final class AllEffects {
  private AllEffects() {}

  /** Finishes rows: q over every headline row that has a p, and each headline's verdict. */
  public static List<PauseEffect> finish(List<EffectDraft> drafts) {
    List<EffectDraft> tested =
        drafts.stream().filter(EffectDraft::isHeadline).filter(d -> d.judgedP() != null).toList();
    double[] q =
        BenjaminiHochberg.adjust(
            tested.stream()
                .map(EffectDraft::judgedP)
                .mapToDouble(Objects::requireNonNull)
                .toArray());
    for (int i = 0; i < q.length; i++) {
      tested.get(i).qValue(q[i]);
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
}
