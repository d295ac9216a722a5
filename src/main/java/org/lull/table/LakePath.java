package org.lull.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileStatus;
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

  static boolean isFile(SparkSession spark, String folder) {
    Path path = new Path(folder);
    try {
      return fileSystem(spark, path).getFileStatus(path).isFile();
    } catch (FileNotFoundException nothingYet) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + folder, e);
    }
  }

  /** Whether a folder of it is a Delta table. */
  static boolean holdsTables(SparkSession spark, String folder) {
    Path path = new Path(folder, "*/_delta_log");
    try {
      FileStatus[] logs = fileSystem(spark, path).globStatus(path);
      return logs != null && logs.length > 0;
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
