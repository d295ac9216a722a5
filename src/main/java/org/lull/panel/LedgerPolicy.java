package org.lull.panel;

/**
 * How far apart statements about one pause may lie; all in days.
 *
 * @param sameDeclaration between the declarations of one pause told by several articles
 * @param lead before its declaration, in which a pause is proposed
 * @param aftermath after its last day, in which it is said to be broken or ended
 * @param openEnded how long a pause of unknown end is talked about
 * @param episode silence that ends an episode of proposals
 * @param earlyHour a headline of before this hour, UTC, that tells no day tells the news of the day
 *     before; 0 where headlines carry the time at which they were written
 */
public record LedgerPolicy(
    int sameDeclaration, int lead, int aftermath, int openEnded, int episode, int earlyHour) {

  public LedgerPolicy {
    if (earlyHour < 0 || earlyHour > 12) {
      throw new IllegalArgumentException(
          "early_hour of the ledger is an hour of the morning, 0 to 12, not " + earlyHour);
    }
    if (Math.min(Math.min(sameDeclaration, lead), Math.min(aftermath, openEnded)) < 0
        || episode < 1) {
      throw new IllegalArgumentException(
          "days of the ledger must not be negative, and an episode's silence at least 1: "
              + "same_declaration %d, lead %d, aftermath %d, open_ended %d, episode %d"
                  .formatted(sameDeclaration, lead, aftermath, openEnded, episode));
    }
  }
}
