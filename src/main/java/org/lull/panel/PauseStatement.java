package org.lull.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;

/** One status of a pause at one date, with the reports that state it. */
public record PauseStatement(
    @Nullable LocalDate date,
    PauseStatus status,
    @Nullable String announcer,
    @Nullable Side announcerSide,
    List<String> reportIds) {}
