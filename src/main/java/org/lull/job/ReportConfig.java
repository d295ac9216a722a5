package org.lull.job;

/**
 * Where {@code report} writes.
 *
 * @param page address of the page; a path, or any address that Hadoop knows
 */
public record ReportConfig(String page) {
  public ReportConfig {
    if (page.isBlank()) {
      throw new UserError("report.page is empty; name a file such as out/report.html");
    }
  }
}
