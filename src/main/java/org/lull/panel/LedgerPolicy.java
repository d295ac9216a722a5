package org.lull.panel;

/**
 * How far apart statements about one pause may lie; all in days.
 *
 * @param sameDeclaration between the declarations of one pause told by several articles
 * @param lead before its declaration, in which a pause is proposed
 * @param aftermath after its last day, in which it is said to be broken or ended
 * @param openEnded how long a pause of unknown end is talked about
 * @param episode silence that ends an episode of proposals
 */
public record LedgerPolicy(
    int sameDeclaration, int lead, int aftermath, int openEnded, int episode) {

  public LedgerPolicy {
    if (Math.min(Math.min(sameDeclaration, lead), Math.min(aftermath, openEnded)) < 0
        || episode < 1) {
      throw new IllegalArgumentException(
          "days of the ledger must not be negative, and an episode's silence at least 1: "
              + "same_declaration %d, lead %d, aftermath %d, open_ended %d, episode %d"
                  .formatted(sameDeclaration, lead, aftermath, openEnded, episode));
    }
  }

  /**
   * Four days around a declaration, three before it, three after the end, ten if no end is told.
   */
  public static LedgerPolicy standard() {
    return new LedgerPolicy(4, 3, 3, 10, 4);
  }
}
