package org.lull.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder for what Hive and Spark put down while they run. */
final class Scratch {
  private Scratch() {}

  /** Deletes it with all below; what cannot be deleted is named, for there is nobody to throw to. */
  static void delete(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      System.err.println("lull: " + folder + " could not be deleted (" + e + "); delete it by hand");
    }
  }
}
