package org.lull.job;

import org.jspecify.annotations.Nullable;
import org.lull.panel.Attack;
import org.lull.panel.Placement;

/** One attack or one placement: what a group of reports gives, row by row. */
public record Settled(@Nullable Attack attack, @Nullable Placement placement) {}
