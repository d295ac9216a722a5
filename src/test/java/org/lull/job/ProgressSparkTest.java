package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ProgressSparkTest {
  private static final CopyOnWriteArrayList<String> SEEN = new CopyOnWriteArrayList<>();
  private static final Progress PROGRESS = new Progress();

  @Test
  void aStageThatTakesLongIsToldByItsPieces() {
    SparkSession spark = SharedSpark.session();
    spark.sparkContext().addSparkListener(PROGRESS);
    // An hour from now every stage has taken long.
    MapFunction<Long, Long> look =
        id -> {
          Thread.sleep(200);
          SEEN.add(PROGRESS.line(System.currentTimeMillis() + 3_600_000));
          return id;
        };
    spark.range(0, 8, 1, 8).map(look, Encoders.LONG()).collectAsList();
    spark.sparkContext().removeSparkListener(PROGRESS);
    assertThat(SEEN).anyMatch(line -> line.matches("\\d of 8 pieces.*"));
    assertThat(SEEN).anyMatch(line -> line.matches("[1-7] of 8 pieces, .* left"));
    assertThat(PROGRESS.line(System.currentTimeMillis())).isEmpty();
  }
}
