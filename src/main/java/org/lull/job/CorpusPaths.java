package org.lull.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files that the inputs name: a file itself, all files below a folder, or what a glob
 * matches.
 */
final class CorpusPaths {
  private CorpusPaths() {}

  /**
   * The files of all inputs, each once, in the order of the inputs and then of their paths.
   *
   * @throws UserError if there is no input, or one of them has no file
   */
  static List<CorpusPath> find(List<String> inputs, Configuration hadoop) {
    if (inputs.isEmpty()) {
      throw new UserError(
          "There is nothing to load; name files, folders or globs after the verb, or under"
              + " load.inputs in the settings.");
    }
    List<CorpusPath> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String input : inputs) {
      for (FileStatus file : files(input, hadoop).values()) {
        String uri = file.getPath().toUri().toString();
        if (seen.add(uri)) {
          found.add(
              new CorpusPath(
                  found.size(), file.getPath().toString(), name(file.getPath()), file.getLen()));
        }
      }
    }
    return found;
  }

  private static SortedMap<String, FileStatus> files(String input, Configuration hadoop) {
    SortedMap<String, FileStatus> files = new TreeMap<>();
    try {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus[] named = literal(system, path);
      if (named.length == 0) {
        throw new UserError(
            "Nothing is there at "
                + input
                + "; check the path or the pattern, and put quotes around it.");
      }
      for (FileStatus each : named) {
        collect(system, each, files);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("Cannot read " + input + ": " + e.getMessage() + "; check the path.", e);
    }
    if (files.isEmpty()) {
      throw new UserError(
          "No file is in "
              + input
              + " (names that begin with _ or . do not count); name a folder that holds articles.");
    }
    return files;
  }

  /** A path that exists is taken as it stands, even if it looks like a glob. */
  private static FileStatus[] literal(FileSystem system, Path path) throws IOException {
    try {
      return new FileStatus[] {system.getFileStatus(path)};
    } catch (FileNotFoundException perhapsGlob) {
      FileStatus[] matches = system.globStatus(path);
      return matches == null ? new FileStatus[0] : matches;
    }
  }

  private static void collect(FileSystem system, FileStatus at, SortedMap<String, FileStatus> files)
      throws IOException {
    if (at.isFile()) {
      files.put(at.getPath().toString(), at);
      return;
    }
    for (FileStatus below : system.listStatus(at.getPath())) {
      String name = below.getPath().getName();
      if (!name.startsWith("_") && !name.startsWith(".")) {
        collect(system, below, files);
      }
    }
  }

  /** As a reader writes it: a local file without its scheme. */
  static String name(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }
}
