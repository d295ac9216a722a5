package org.lull.lexicon;

/**
 * Who stands behind a row of an official tally.
 *
 * @param mark word by which the row's source is known
 * @param claimant as the tables name it
 * @param national whether its figures are of the whole country
 */
public record TallySource(String mark, String claimant, Side side, boolean national) {}
