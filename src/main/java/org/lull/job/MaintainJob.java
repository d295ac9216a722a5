package org.lull.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lull.table.Lake;
import org.lull.table.Table;
import org.lull.table.Upkeep;

/** {@code maintain}: few large files, none of versions long gone, comments as described. */
final class MaintainJob {
  private MaintainJob() {}

  static Result run(JobContext context) {
    Lake lake = context.lake();
    int keepHours = context.config().maintain().keepDays() * 24;
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Table<?> table : Tables.all()) {
      Upkeep upkeep = new Upkeep(lake, table);
      counts.put(table.name() + ".comments_set", upkeep.describe());
      Upkeep.Compacted compacted = upkeep.compact();
      counts.put(table.name() + ".files_removed", compacted.removed());
      counts.put(table.name() + ".files_added", compacted.added());
      counts.put(table.name() + ".files_deleted", upkeep.deleteOldFiles(keepHours));
    }
    long deleted = sum(counts, ".files_deleted");
    long removed = sum(counts, ".files_removed");
    long added = sum(counts, ".files_added");
    counts.values().removeIf(count -> count == 0);
    List<String> inputs = Tables.all().stream().map(lake::folder).toList();
    return new Result(
        counts,
        inputs,
        null,
        List.of(
            removed
                + " files became "
                + added
                + "; "
                + deleted
                + " files of versions older than "
                + context.config().maintain().keepDays()
                + " days were deleted"));
  }

  private static long sum(Map<String, Long> counts, String kind) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().endsWith(kind))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
