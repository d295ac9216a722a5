package org.lull.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Tells what a load did: sums, a line per file, and why records were rejected. */
final class LoadSummary {
  /** So many reasons of rejection are printed; the table has them all. */
  static final int REASONS = 10;

  /** So many files get a line of their own; the run's counts have them all. */
  private static final int LINES = 50;

  private LoadSummary() {}

  /**
   * The result of a load.
   *
   * @param warnings about files whose articles are there and yet of little use
   * @throws UserError if not one record became an article
   */
  static Result of(
      List<CorpusPath> files,
      List<FileCount> counts,
      List<Rejected> reasons,
      List<String> warnings) {
    long articles = sum(counts, FileCount::added) + sum(counts, FileCount::present);
    if (articles == 0) {
      throw new UserError(
          "None of the "
              + sum(counts, FileCount::records)
              + " records in "
              + files.size()
              + " files is an article. Most common reason: "
              + reasons.stream().findFirst().map(Rejected::told).orElse("none")
              + " (table rejects has them all).");
    }
    Map<String, Long> named = new LinkedHashMap<>();
    named.put("records", sum(counts, FileCount::records));
    named.put("new", sum(counts, FileCount::added));
    named.put("present", sum(counts, FileCount::present));
    named.put("rejects", sum(counts, FileCount::rejects));
    named.put("undated", sum(counts, FileCount::undated));
    named.put("unreadable_characters", sum(counts, FileCount::unreadable));
    List<String> words = new ArrayList<>();
    for (FileCount file : counts) {
      named.put("records in " + file.name(), file.records());
      named.put("new in " + file.name(), file.added());
      named.put("present in " + file.name(), file.present());
      named.put("rejects in " + file.name(), file.rejects());
    }
    counts.stream().limit(LINES).map(FileCount::line).forEach(words::add);
    if (counts.size() > LINES) {
      words.add("and " + (counts.size() - LINES) + " more files; table runs has their counts");
    }
    reasons.stream().map(Rejected::line).forEach(words::add);
    words.addAll(warnings);
    return new Result(named, files.stream().map(CorpusPath::name).toList(), null, words);
  }

  private static long sum(List<FileCount> counts, ToLongFunction<FileCount> part) {
    return counts.stream().mapToLong(part).sum();
  }
}
