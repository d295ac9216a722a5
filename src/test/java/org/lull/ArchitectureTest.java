package org.lull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the walls of the house, and shows on planted classes that each of them would fall. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lull");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.lull.planted");

  private final Walls house = new Walls("org.lull");
  private final Walls planted = new Walls("org.lull.planted");

  @Test
  void importsRunOneWay() {
    house.imports().forEach(rule -> rule.check(HOUSE));
    List<ArchRule> broken =
        planted.imports().stream().filter(rule -> rule.evaluate(PLANTED).hasViolation()).toList();
    assertThat(broken).hasSize(1);
    falls(broken.get(0), "ReadsUpwards");
  }

  @Test
  void sparkStaysAtTheEdge() {
    house.sparkOnlyAtTheEdge().check(HOUSE);
    falls(planted.sparkOnlyAtTheEdge(), "CountsWithSpark");
  }

  @Test
  void packagesHaveNoCycles() {
    house.noCycles().check(HOUSE);
    falls(planted.noCycles(), "ReadsUpwards");
  }

  @Test
  void onlyJobsReadTheClock() {
    house.clockOnlyInJobs().check(HOUSE);
    falls(planted.clockOnlyInJobs(), "AsksTheTime");
  }

  @Test
  void noRecordMeetsTheBeanEncoder() {
    house.noBeanEncoder().check(HOUSE);
    falls(planted.noBeanEncoder(), "EncodesBeans");
  }

  @Test
  void noPackageCollectsLeftovers() {
    house.noPackageOfLeftovers().check(HOUSE);
    falls(planted.noPackageOfLeftovers(), "Leftover");
  }

  @Test
  void everyPackageSaysWhatItIs(@TempDir Path elsewhere) throws IOException {
    assertThat(new SourceTree(Path.of("src/main/java")).unexplained()).isEmpty();
    Files.writeString(elsewhere.resolve("Mute.java"), "class Mute {}\n");
    assertThat(new SourceTree(elsewhere).unexplained()).containsExactly(elsewhere);
  }

  @Test
  void filesAreShort(@TempDir Path elsewhere) throws IOException {
    SourceTree sources = new SourceTree(Path.of("src/main/java"));
    assertThat(sources.median()).isLessThanOrEqualTo(80);
    assertThat(sources.longerThan(300)).isEmpty();
    Path endless = elsewhere.resolve("Endless.java");
    Files.writeString(endless, "// and on\n".repeat(301));
    assertThat(new SourceTree(elsewhere).longerThan(300)).containsExactly(endless);
    assertThat(new SourceTree(elsewhere).median()).isEqualTo(301);
  }

  private static void falls(ArchRule rule, String culprit) {
    assertThatThrownBy(() -> rule.check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }
}
