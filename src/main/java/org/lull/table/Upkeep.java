package org.lull.table;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/** Keeps one table of a lake small and well described. What its rows say does not change. */
public final class Upkeep {
  private final SparkSession spark;
  private final Lake lake;
  private final Table<?> table;
  private final String folder;

  public Upkeep(Lake lake, Table<?> table) {
    this.spark = lake.spark();
    this.lake = lake;
    this.table = table;
    this.folder = lake.folder(table);
  }

  /**
   * Puts many small files together into few large ones.
   *
   * @param removed files that are no longer of the newest version; they stay until they are old
   * @param added files in their place
   */
  public record Compacted(long removed, long added) {}

  /** Compacts the newest version. */
  public Compacted compact() {
    lake.read(table);
    Row metrics =
        DeltaTable.forPath(spark, folder)
            .optimize()
            .executeCompaction()
            .selectExpr("metrics.numFilesRemoved", "metrics.numFilesAdded")
            .head();
    return new Compacted(metrics.getLong(0), metrics.getLong(1));
  }

  /**
   * Deletes files that no version needs which is younger than so many hours.
   *
   * @return how many files went
   */
  public long deleteOldFiles(int keepHours) {
    long before = dataFiles();
    DeltaTable.forPath(spark, folder).vacuum(keepHours);
    return before - dataFiles();
  }

  /**
   * Sets the comments of columns whose description has changed since the table was made.
   *
   * @return how many were set
   */
  public long describe() {
    Map<String, String> comments = table.description().comments();
    long set = 0;
    for (StructField field : lake.read(table).schema().fields()) {
      String wanted = comments.get(field.name());
      if (wanted != null && !wanted.equals(field.getComment().getOrElse(() -> ""))) {
        String quoted = wanted.replace("\\", "\\\\").replace("'", "\\'");
        spark.sql(
            "ALTER TABLE delta.`"
                + folder
                + "` ALTER COLUMN `"
                + field.name()
                + "` COMMENT '"
                + quoted
                + "'");
        set++;
      }
    }
    return set;
  }

  private long dataFiles() {
    Path root = new Path(folder);
    try {
      FileSystem files = root.getFileSystem(spark.sessionState().newHadoopConf());
      long count = 0;
      for (RemoteIterator<LocatedFileStatus> each = files.listFiles(root, true); each.hasNext(); ) {
        count += each.next().getPath().getName().endsWith(".parquet") ? 1 : 0;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the files of " + folder, e);
    }
  }
}
