package org.lull.panel;

import org.jspecify.annotations.Nullable;

/**
 * Where a report went: every report is in exactly one attack, or in none with a reason.
 *
 * @param attackId null where the report belongs to no attack
 * @param reason why it is there, or why it is nowhere
 */
public record Placement(String reportId, @Nullable String attackId, String reason) {}
