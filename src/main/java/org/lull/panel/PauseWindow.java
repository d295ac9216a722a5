package org.lull.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;

/** When a pause holds for one party, by what is told; both days inclusive, null where not told. */
public record PauseWindow(Side party, @Nullable LocalDate start, @Nullable LocalDate end) {}
