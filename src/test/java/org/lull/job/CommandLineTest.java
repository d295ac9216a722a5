package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyVerbIsListedAndHasItsHelp() {
    assertThat(run("--help")).isZero();
    List<String> verbs =
        List.of(
            "demo",
            "run",
            "load",
            "extract",
            "reconcile",
            "count",
            "fit",
            "report",
            "read",
            "evaluate",
            "import",
            "agree",
            "sql",
            "serve",
            "explain",
            "export",
            "simulate",
            "check",
            "maintain");
    assertThat(out.toString()).contains(verbs);
    for (String verb : verbs) {
      assertThat(run(verb, "--help")).as(verb).isZero();
    }
  }

  @Test
  void unknownVerbsAndOptionsAreRefused() {
    assertThat(run("lode")).isEqualTo(2);
    assertThat(err.toString()).contains("lode").contains("load");
    assertThat(run("load", "--bogus")).isEqualTo(2);
    assertThat(err.toString()).contains("--bogus");
    assertThat(run()).isEqualTo(2);
    assertThat(run("explain", "--date", "2025-02-30")).isEqualTo(2);
    assertThat(err.toString()).contains("'2025-02-30' is no day of the calendar");
    assertThat(run("explain", "--date", "2025-03-19", "--region", "UA-5")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no region UA-5; did you mean UA-05?");
  }

  @Test
  void aMistakeOfTheUserIsOneLineAndATraceOnlyWhenAskedFor() {
    assertThat(run("read", "no such file.txt")).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no such file.txt");
    assertThat(run("read", "no such file.txt", "--verbose")).isEqualTo(1);
    assertThat(err.toString()).contains("\tat org.lull.job.ReadVerb");
  }

  @Test
  void aFaultOfOursSaysSo() {
    assertThat(Failure.message(new RuntimeException(new NullPointerException("where"))))
        .contains("bug in lull")
        .contains("where");
    assertThat(Failure.message(new RuntimeException("task", new UserError("mend the file"))))
        .isEqualTo("mend the file");
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine(arguments);
    return line.setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
