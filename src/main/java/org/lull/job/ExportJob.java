package org.lull.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.table.Catalog;
import org.lull.table.Table;

/** {@code export}: one file per table or view and format, and a dictionary of all their columns. */
final class ExportJob {
  private ExportJob() {}

  static Result run(JobContext context, List<String> names, String to, Set<ExportFormat> formats)
      throws IOException {
    List<Exported> wanted = Exported.of(names);
    Catalog.register(context.lake(), Tables.all(), Tables.views());
    FileSystem files = new Path(to).getFileSystem(context.spark().sessionState().newHadoopConf());
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Exported each : wanted) {
      Dataset<Row> rows =
          ExportFormat.inOrder(context.spark().table(each.name()), each.table().key());
      rows.persist();
      try {
        counts.put(each.name(), rows.count());
        for (ExportFormat format : formats) {
          write(rows, format, each.name(), to, files);
        }
      } finally {
        rows.unpersist();
      }
    }
    DataDictionary.write(wanted, new Path(to, "data-dictionary.csv"), files);
    List<String> inputs =
        wanted.stream().map(each -> context.lake().folder(each.table())).distinct().toList();
    return new Result(counts, inputs, null, List.of("Exported to " + to));
  }

  /** Spark writes a folder with one file in it; the file alone is what other programs want. */
  private static void write(
      Dataset<Row> rows, ExportFormat format, String name, String to, FileSystem files)
      throws IOException {
    Path folder = new Path(to, format + "/." + name);
    Path file = new Path(to, format + "/" + name + "." + format);
    format.writer(rows).format(format.name()).mode("overwrite").save(folder.toString());
    List<Path> parts = new ArrayList<>();
    for (FileStatus part : files.globStatus(new Path(folder, "part-*"))) {
      parts.add(part.getPath());
    }
    if (parts.size() != 1) {
      throw new IllegalStateException("One partition became the files " + parts);
    }
    files.delete(file, false);
    if (!files.rename(parts.get(0), file)) {
      throw new UserError(
          "The file "
              + file
              + " cannot be written; give the job the right to write there, or name"
              + " another folder with --to");
    }
    files.delete(folder, true);
  }

  /** A table or view to write; a view has the columns of the table that it is about. */
  record Exported(String name, String means, Table<?> table) {
    /**
     * Those named, or all if none is.
     *
     * @throws UserError if a name is none of a table or view
     */
    static List<Exported> of(List<String> names) {
      Map<String, Exported> all = new LinkedHashMap<>();
      Tables.all()
          .forEach(t -> all.put(t.name(), new Exported(t.name(), t.description().means(), t)));
      Tables.views()
          .forEach(v -> all.put(v.name(), new Exported(v.name(), v.means(), Tables.ATTACK_COUNTS)));
      List<Exported> out = new ArrayList<>();
      for (String name : names) {
        Exported found = all.get(name);
        if (found == null) {
          throw new UserError(
              "There is no table or view "
                  + name
                  + "; there are "
                  + String.join(", ", all.keySet()));
        }
        out.add(found);
      }
      return names.isEmpty() ? List.copyOf(all.values()) : out;
    }
  }
}
