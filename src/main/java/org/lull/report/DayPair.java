package org.lull.report;

import java.time.LocalDate;

/**
 * The same night in the news and in the official tally, both known.
 *
 * @param why the reason why they agree or differ, in words
 */
public record DayPair(LocalDate day, double news, double tally, String why) {}
