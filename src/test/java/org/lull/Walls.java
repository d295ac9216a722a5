package org.lull;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the house for the packages below one root, so that they can be tried on another. */
final class Walls {
  private static final Set<String> OF_ALL =
      Set.of(
          "corpus",
          "lexicon",
          "extract",
          "evaluate",
          "panel",
          "effect",
          "report",
          "table",
          "model",
          "job");

  /** What each package may import of ours, beside itself. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "corpus", Set.of(),
          "lexicon", Set.of(),
          "effect", Set.of(),
          "extract", Set.of("corpus", "lexicon"),
          "evaluate", Set.of("corpus", "lexicon", "extract"),
          "panel", Set.of("corpus", "lexicon", "extract"),
          "report", Set.of("corpus", "lexicon", "extract", "panel", "effect"),
          "table", Set.of(),
          "model", Set.of("lexicon", "panel", "effect"),
          "job", OF_ALL);

  private static final List<String> CLOCKS =
      List.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.time.Clock.system",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime");

  private final String root;

  Walls(String root) {
    this.root = root;
  }

  /** A package imports only what stands below it. */
  List<ArchRule> imports() {
    List<ArchRule> rules = new ArrayList<>();
    MAY_IMPORT.forEach(
        (name, allowed) -> {
          String[] forbidden =
              OF_ALL.stream()
                  .filter(other -> !other.equals(name) && !allowed.contains(other))
                  .map(this::below)
                  .toArray(String[]::new);
          if (forbidden.length > 0) {
            rules.add(
                noClasses()
                    .that()
                    .resideInAPackage(below(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true));
          }
        });
    return rules;
  }

  /** Spark is the last thin layer. */
  ArchRule sparkOnlyAtTheEdge() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(below("table"), below("model"), below("job"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "io.delta..", "scala..");
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** The same input gives the same output, whatever the time. */
  ArchRule clockOnlyInJobs() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(below("job"))
        .should()
        .callMethodWhere(calling("reads the clock", CLOCKS));
  }

  /** It gives a record an empty schema, and no error. */
  ArchRule noBeanEncoder() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(calling("encodes beans", List.of("org.apache.spark.sql.Encoders.bean")));
  }

  /** A class without a home means that a package is not understood yet. */
  ArchRule noPackageOfLeftovers() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideOutsideOfPackages(
            "..util..",
            "..utils..",
            "..common..",
            "..core..",
            "..service..",
            "..impl..",
            "..helper..");
  }

  private String below(String name) {
    return root + "." + name + "..";
  }

  private static DescribedPredicate<JavaMethodCall> calling(String what, List<String> methods) {
    return DescribedPredicate.describe(
        what,
        call -> {
          String name = call.getTargetOwner().getName() + "." + call.getTarget().getName();
          return methods.stream().anyMatch(name::startsWith);
        });
  }
}
