package org.lull.evaluate;

/** What is measured, in the order in which it is printed. */
public enum Yardstick {
  /** Reports with a number: measure and all three counts the same. */
  COUNTED("counted"),
  /** The same, and attacker, date, regions and weapon right. */
  COUNTED_PLUS("counted+"),
  /** Reports without a number: measure, attacker, and a region in common or none on both sides. */
  UNCOUNTED("uncounted"),
  /** Every strike without a number: attacker, date and regions exact, nothing excused. */
  STRIKES_PLUS("strikes+"),
  /** Pauses: status and scope the same. */
  PAUSES("pauses"),
  /** The same, and announcer's side, all dates and the duration right. */
  PAUSES_PLUS("pauses+"),
  /** The article has something to code, or has not. */
  ARTICLES("articles");

  private final String label;

  Yardstick(String label) {
    this.label = label;
  }

  /** As printed. */
  public String label() {
    return label;
  }
}
