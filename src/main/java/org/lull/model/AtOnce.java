package org.lull.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pieces of the driver's work side by side. A fit by MLlib, or a commit, is a row of small jobs,
 * and between them the driver waits: with as many pieces at once as there are processors, none of
 * them does.
 */
public final class AtOnce {
  private AtOnce() {}

  /**
   * The results of all pieces, in their order.
   *
   * @throws RuntimeException the first that a piece throws; the others are given up
   */
  public static <R> List<R> run(List<Callable<R>> pieces) {
    // Not the common pool: its threads would run other pieces while they wait for Spark.
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            piece -> {
              Thread thread = new Thread(piece, "at once");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<R>> begun = new ArrayList<>();
      pieces.forEach(piece -> begun.add(threads.submit(piece)));
      List<R> out = new ArrayList<>();
      for (Future<R> each : begun) {
        out.add(each.get());
      }
      return out;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException("a piece broke off: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the pieces were interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
