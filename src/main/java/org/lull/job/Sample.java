package org.lull.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.lull.table.Lake;

/**
 * The small corpus in the jar, put beside the tables so that every worker of a cluster can read it.
 */
final class Sample {
  /** A file of the sample and the setting that names files of its kind. */
  enum Part {
    ARTICLES("articles.jsonl", "load.inputs"),
    TALLIES("official.csv", "imports.tallies"),
    PAUSES("pauses.csv", "imports.pauses");

    private final String file;
    private final String setting;

    Part(String file, String setting) {
      this.file = file;
      this.setting = setting;
    }

    String setting() {
      return setting;
    }

    /** Where it lies in a lake. */
    String in(String lake) {
      return lake + "/_sample/" + file;
    }

    private String resource() {
      return "/sample/" + file;
    }
  }

  private Sample() {}

  /** Whether every article of a lake is one of the sample, whose outlets say so in their names. */
  static boolean isAllOf(Lake lake) {
    Dataset<Row> articles = lake.read(Tables.ARTICLES);
    Column ours = coalesce(col("source").rlike("\\b[Ss]ample\\b"), lit(false));
    return !articles.isEmpty() && articles.filter(not(ours)).isEmpty();
  }

  static void copyTo(Lake lake) throws IOException {
    for (Part part : Part.values()) {
      copy(part, new Path(part.in(lake.root())), lake);
    }
  }

  private static void copy(Part part, Path to, Lake lake) throws IOException {
    FileSystem files = to.getFileSystem(lake.spark().sessionState().newHadoopConf());
    try (InputStream in = Sample.class.getResourceAsStream(part.resource());
        OutputStream out = files.create(to, true)) {
      in.transferTo(out);
    }
  }
}
