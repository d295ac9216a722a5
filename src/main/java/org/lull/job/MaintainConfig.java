package org.lull.job;

/**
 * How the lake is kept small.
 *
 * @param keepDays so long, in days, may earlier versions of a table be read
 */
public record MaintainConfig(int keepDays) {
  public MaintainConfig {
    if (keepDays < 7) {
      throw new UserError(
          "maintain.keep_days is "
              + keepDays
              + "; it must be 7 or more, so that no file goes that a running job still reads");
    }
  }
}
