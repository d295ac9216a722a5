package org.lull.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Addresses of folders, as Hadoop sees them. */
final class LakePath {
  private LakePath() {}

  /** The full address of a folder, its file system included. */
  static String qualified(SparkSession spark, String folder) {
    Path path = new Path(folder);
    return fileSystem(spark, path).makeQualified(path).toString();
  }

  static boolean exists(SparkSession spark, String folder) {
    Path path = new Path(folder);
    try {
      return fileSystem(spark, path).exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + folder, e);
    }
  }

  private static FileSystem fileSystem(SparkSession spark, Path path) {
    try {
      return path.getFileSystem(spark.sessionState().newHadoopConf());
    } catch (IOException e) {
      throw new UncheckedIOException("No file system answers for " + path, e);
    }
  }
}
