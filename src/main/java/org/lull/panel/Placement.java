package org.lull.panel;

import org.jspecify.annotations.Nullable;

/**
 * Where a report went: every attack report is in exactly one attack, every pause report in exactly
 * one pause, or in none with a reason.
 *
 * @param attackId null where the report belongs to no attack
 * @param pauseId null where the report belongs to no pause
 * @param reason why it is there, or why it is nowhere
 */
public record Placement(
    String reportId, @Nullable String attackId, @Nullable String pauseId, String reason) {}
