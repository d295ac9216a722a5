package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of docs/queries.md, as it is printed there, over the sample. */
class QueriesSparkTest {
  private static final Pattern SECTION =
      Pattern.compile("^## (.+)\\R(?s:.*?)```sql\\R(?<sql>(?s:.*?))```", Pattern.MULTILINE);

  private static SparkSession spark;

  record Worked(String question, String sql) {
    @Override
    public String toString() {
      return question;
    }
  }

  @BeforeAll
  static void sample() throws Exception {
    spark = SampleLake.get().spark();
  }

  static Stream<Worked> worked() throws Exception {
    List<Worked> out = new ArrayList<>();
    Matcher section = SECTION.matcher(Files.readString(Path.of("docs", "queries.md")));
    while (section.find()) {
      out.add(new Worked(section.group(1), section.group("sql")));
    }
    return out.stream();
  }

  @Test
  void thereIsADozenAndEachOpensWithItsQuestion() throws Exception {
    List<Worked> all = worked().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(12);
    assertThat(all).allSatisfy(each -> assertThat(each.question()).endsWith("?"));
    long blocks = Files.readString(Path.of("docs", "queries.md")).split("```sql", -1).length - 1;
    assertThat(blocks).as("queries without a question of their own").isEqualTo(all.size());
  }

  @ParameterizedTest
  @MethodSource("worked")
  void answers(Worked worked) {
    assertThat(spark.sql(worked.sql()).collectAsList()).as(worked.sql()).isNotEmpty();
  }

  @Test
  void aKnownNightIsFoundAndWalkedDownToItsSentences() throws Exception {
    assertThat(rows("launched at each country"))
        .anySatisfy(
            row -> {
              assertThat(row.getLocalDate(0)).hasToString("2025-03-19");
              assertThat(row.getString(1)).isEqualTo("RU");
              assertThat(row.getString(2)).isEqualTo("drone");
              assertThat(((Number) row.get(4)).intValue()).isEqualTo(145);
            });
    assertThat(rows("From which sentences"))
        .anySatisfy(row -> assertThat(row.getString(8)).contains("145 drones"));
  }

  private static List<Row> rows(String part) throws Exception {
    Worked one = worked().filter(w -> w.question().contains(part)).findFirst().orElseThrow();
    return Arrays.asList((Row[]) spark.sql(one.sql()).collect());
  }
}
