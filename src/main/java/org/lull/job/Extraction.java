package org.lull.job;

/**
 * An article that was read by the extraction, with or without a report found in it.
 *
 * @param attackReports how many were found
 * @param pauseReports how many were found
 */
public record Extraction(
    String articleId, String lexiconVersion, int attackReports, int pauseReports) {}
