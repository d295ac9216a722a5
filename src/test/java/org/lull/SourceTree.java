package org.lull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rules on files: how long they are, and that each package says what it is. */
final class SourceTree {
  private final List<Path> files;

  SourceTree(Path root) {
    try (Stream<Path> found = Files.walk(root)) {
      files = found.filter(path -> path.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folders with sources and no {@code package-info.java}. */
  List<Path> unexplained() {
    return files.stream()
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
        .toList();
  }

  List<Path> longerThan(int lines) {
    return files.stream().filter(file -> length(file) > lines).toList();
  }

  /** The middle length in lines, package-info files apart. */
  long median() {
    List<Long> lengths =
        files.stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .map(SourceTree::length)
            .sorted()
            .toList();
    return lengths.get(lengths.size() / 2);
  }

  private static long length(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
