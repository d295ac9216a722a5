package org.lull.report;

import java.time.LocalDate;

/** The same day in the news and in the official tally, both known. */
public record DayPair(LocalDate day, double news, double tally) {}
