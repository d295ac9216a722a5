package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @Test
  void theLauncherKnowsTheVerbsThatNeedNoSpark() throws IOException {
    String launcher = Files.readString(Path.of("jobs", "lull"));
    assertThat(PlainVerbs.NAMES)
        .allSatisfy(verb -> assertThat(launcher).contains("\"${1:-}\" = " + verb + " "));
  }

  /** The launcher gives these verbs a few jars only; what they need must be among them. */
  @Test
  void aPlainVerbRunsOnTheFewJarsThatTheLauncherGivesIt(@TempDir Path dir)
      throws IOException, InterruptedException {
    Path article = Files.writeString(dir.resolve("a.txt"), "Russia launched 150 drones.");
    String launcher = Files.readString(Path.of("jobs", "lull"));
    Matcher few = Pattern.compile("(?m)^ +(\\S+ \\|.*)\\) small=").matcher(launcher);
    assertThat(few.find()).isTrue();
    List<String> starts = List.of(few.group(1).replace("*", "").split(" \\| "));
    String path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> few(Path.of(each), starts))
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(), "-cp", path, Main.class.getName(), "read", article.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).contains("\"count_best\"").contains("150");
  }

  private static boolean few(Path each, List<String> starts) {
    String name = each.getFileName().toString();
    boolean ours = each.endsWith(Path.of("target", "classes"));
    return ours
        || !name.startsWith("jackson-module-scala") && starts.stream().anyMatch(name::startsWith);
  }
}
