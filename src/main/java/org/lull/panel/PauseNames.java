package org.lull.panel;

/** Gives a pause its id and its name when all the others are known. */
final class PauseNames {
  private PauseNames() {}

  static Pause named(Pause pause, String pauseId, String name) {
    return new Pause(
        pauseId,
        name,
        pause.scope(),
        pause.scopes(),
        pause.scopeRegions(),
        pause.parties(),
        pause.status(),
        pause.announcer(),
        pause.announcerSide(),
        pause.declaredDate(),
        pause.startDate(),
        pause.endDate(),
        pause.windows(),
        pause.statuses(),
        pause.inForce(),
        pause.series(),
        pause.reportIds(),
        pause.articles(),
        pause.sources(),
        pause.flags());
  }
}
