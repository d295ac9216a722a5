package org.lull.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.lull.extract.Reader;
import org.lull.extract.Reading;
import org.lull.lexicon.Lexicon;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles and megabytes a second that one thread reads. An operation is one article; {@code
 * megabytes} counts 10^6 bytes of title and text in UTF-8.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadBenchmark {

  /** General news, nearly all of it about something else. */
  @State(Scope.Thread)
  public static class General {
    @Param("")
    public String general;

    private final Reader reader = Reader.of(Lexicon.bundled());
    private Corpus corpus;

    @Setup
    public void load() {
      corpus = Corpus.of(general);
      System.out.println("# general: " + corpus);
    }
  }

  /** Articles in which something is read. */
  @State(Scope.Thread)
  public static class War {
    @Param("")
    public String war;

    /** Reports that an article must have to be taken. */
    @Param("1")
    public int least;

    private final Reader reader = Reader.of(Lexicon.bundled());
    private Corpus corpus;

    @Setup
    public void load() {
      corpus = Corpus.reporting(war, reader, least);
      System.out.println("# war: " + corpus);
    }
  }

  /**
   * Text read, beside the articles, and the share of a core that the thread was given: on a machine
   * that others use too, {@code megabytes / cores} is what it would read alone.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long bytes;
    private long before;

    public double megabytes() {
      return bytes / 1e6;
    }

    public double cores() {
      return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    @Setup(Level.Iteration)
    public void reset() {
      bytes = 0;
      before = threads.getCurrentThreadCpuTime();
    }
  }

  @Benchmark
  public Reading general(General state, Volume volume) {
    Reading reading = state.reader.read(state.corpus.next());
    volume.bytes += state.corpus.bytes();
    return reading;
  }

  @Benchmark
  public Reading war(War state, Volume volume) {
    Reading reading = state.reader.read(state.corpus.next());
    volume.bytes += state.corpus.bytes();
    return reading;
  }
}
