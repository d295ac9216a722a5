package org.lull.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.lull.corpus.Article;
import org.lull.extract.Reader;
import org.lull.extract.Reading;
import org.lull.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for one article of a million characters that is made to be slow. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class HostileBenchmark {
  private static final int LENGTH = 1_000_000;

  /** What is repeated; {@code #} becomes a running number. */
  @Param({
    ",",
    "#_",
    "drone_",
    "ceasefire_",
    "Kyiv,_",
    "on_Monday_",
    "launched_5_drones_",
    "Russia_launched_#_drones_at_Ukraine_overnight._",
    "struck_Kharkiv_#_times_and_killed_#_people;_",
    "Russia_rejects_a_#-day_ceasefire._"
  })
  public String unit;

  private final Reader reader = Reader.of(Lexicon.bundled());
  private Article article;

  @Setup
  public void write() {
    StringBuilder text = new StringBuilder("Russia ");
    for (int i = 1; text.length() < LENGTH; i++) {
      text.append(unit.replace('_', ' ').replace("#", String.valueOf(i)));
    }
    LocalDate day = LocalDate.of(2025, 3, 19);
    article = new Article("hostile", null, null, null, day, "en", "", text.toString(), null, null);
  }

  @Benchmark
  public Reading read() {
    return reader.read(article);
  }
}
