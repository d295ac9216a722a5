package org.lull.panel;

import java.util.Locale;

/** Why a night is in its {@link NightState}. */
public enum NightReason {
  /** The same number. */
  EQUAL(NightState.MATCHED, "the same number"),
  /** Told as rounded, and within the tolerance. */
  ROUNDED(NightState.MATCHED, "rounded in the news, within the tolerance"),
  /** Only bounds are told, and the tally lies within them. */
  BOUND_HOLDS(NightState.MATCHED, "only bounds are told, and the tally lies within them"),
  /** The news tell some windows of the night, or of two nights together. */
  WINDOW_DIFFERS(
      NightState.DIFFERING, "the news tell other hours: some windows of the tally add up to it"),
  /** The right number stands in what was read, or the one taken cannot be of this night. */
  MISREAD_CANDIDATE(NightState.DIFFERING, "likely misread: see the sentence"),
  /** Told as rounded, and beyond the tolerance. */
  ROUNDED_OFF(NightState.DIFFERING, "rounded in the news, beyond the tolerance"),
  /** Only bounds are told, and the tally lies outside. */
  BOUND_BROKEN(NightState.DIFFERING, "only bounds are told, and the tally lies outside them"),
  /** No number for the whole night; the parts do not make it. */
  PARTS_ONLY(NightState.DIFFERING, "only numbers of regions are told; the tally has the whole"),
  /** The news report that there was none. */
  ZERO_CONTRADICTED(NightState.DIFFERING, "the news report a zero, the tally has weapons"),
  /** Two sources with two numbers. */
  SOURCE_DIFFERS(NightState.DIFFERING, "another number from another source"),
  /** No article of the night or the day after. */
  NOT_READ(NightState.MISSING_IN_NEWS, "no article of that day or the next was read"),
  /** Attacks of the night are told, and no number of such weapons. */
  NO_NUMBER(NightState.MISSING_IN_NEWS, "attacks are told, without a number of these weapons"),
  /** Articles were read; nothing in them is about such an attack. */
  SILENT(NightState.MISSING_IN_NEWS, "articles were read; none tells of these weapons that night"),
  /** The tally has no row, which is not a zero. */
  NO_ROW(NightState.MISSING_IN_TALLY, "the tally has no row, which is no zero"),
  /** The tally has no row and the news report a zero. */
  ZERO_WITHOUT_ROW(NightState.MISSING_IN_TALLY, "the tally has no row, the news report a zero");

  private final NightState state;
  private final String words;

  NightReason(NightState state, String words) {
    this.state = state;
    this.words = words;
  }

  public NightState state() {
    return state;
  }

  /** For a reader. */
  public String words() {
    return words;
  }

  /** As the tables write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
