package org.lull.job;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.corpus.Reject;
import org.lull.panel.CsvTable;
import org.lull.panel.KnownPauses;
import org.lull.panel.OfficialRows;
import org.lull.panel.Pause;
import org.lull.panel.Tally;
import org.lull.panel.TallySheet;
import org.lull.table.Lake;

/**
 * {@code import}: official tallies and known pauses. A row that is imported again is left alone, or
 * corrected where its figures have changed; known pauses take the place of those imported before.
 */
final class ImportJob {
  private ImportJob() {}

  static Result run(JobContext context) {
    Map<String, Long> counts = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    List<String> inputs = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    inputs.addAll(tallies(context, counts, rejects));
    inputs.addAll(pauses(context, counts, rejects));
    counts.put("import.rejects", (long) rejects.size());
    if (!rejects.isEmpty()) {
      List<Reject> ours = rejects.stream().map(r -> r.loadedBy(context.runId())).toList();
      context.lake().insertNew(Tables.REJECTS, ours);
      Reject first = rejects.get(0);
      words.add(
          "rejected "
              + rejects.size()
              + " rows of official files, the first "
              + first.input()
              + ":"
              + first.position()
              + ": "
              + first.reason()
              + " (table rejects has them all)");
    }
    if (inputs.isEmpty()) {
      words.add(
          "no official figures to import; name files with --tallies and --pauses, or under imports"
              + " in the settings");
    }
    return new Result(counts, inputs, null, words);
  }

  private static List<String> tallies(
      JobContext context, Map<String, Long> counts, List<Reject> rejects) {
    Map<String, CsvTable> files =
        OfficialFiles.read(
            context.config().imports().tallies(), TallySheet.COLUMNS, hadoop(context));
    LocalDate today = context.now().atOffset(ZoneOffset.UTC).toLocalDate();
    TallySheet sheet = new TallySheet(today.plusDays(1));
    List<Tally> tallies = new ArrayList<>();
    files.forEach(
        (file, csv) -> {
          OfficialRows<Tally> read = sheet.read(file, csv);
          tallies.addAll(read.rows());
          rejects.addAll(read.rejects());
        });
    if (!tallies.isEmpty()) {
      Lake lake = context.lake();
      Dataset<Row> rows = lake.rows(Tables.TALLIES, latest(tallies, Tally::tallyId));
      counts.put("tallies.new", lake.insertNew(Tables.TALLIES, rows));
      // Where a row stands in its file is no figure of it.
      counts.put("tallies.corrected", lake.correct(Tables.TALLIES, rows.drop("input")));
    }
    counts.put("tallies.read", (long) tallies.size());
    counts.put("tallies.flagged", tallies.stream().filter(t -> !t.flags().isEmpty()).count());
    return List.copyOf(files.keySet());
  }

  private static List<String> pauses(
      JobContext context, Map<String, Long> counts, List<Reject> rejects) {
    Map<String, CsvTable> files =
        OfficialFiles.read(
            context.config().imports().pauses(), KnownPauses.COLUMNS, hadoop(context));
    List<Pause> known = new ArrayList<>();
    files.forEach(
        (file, csv) -> {
          OfficialRows<Pause> read = KnownPauses.read(file, csv);
          known.addAll(read.rows());
          rejects.addAll(read.rejects());
        });
    if (!files.isEmpty()) {
      List<Pause> all = new ArrayList<>(latest(known, Pause::pauseId));
      context.lake().readAll(Tables.PAUSES).stream()
          .filter(pause -> !pause.series().equals("official"))
          .forEach(all::add);
      context.lake().replace(Tables.PAUSES, all);
    }
    counts.put("pauses.read", (long) known.size());
    return List.copyOf(files.keySet());
  }

  /** Of rows that several files have, those of the last: as if imported one after the other. */
  private static <T> List<T> latest(List<T> rows, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(id.apply(row), row));
    return List.copyOf(byId.values());
  }

  private static Configuration hadoop(JobContext context) {
    return context.spark().sparkContext().hadoopConfiguration();
  }
}
