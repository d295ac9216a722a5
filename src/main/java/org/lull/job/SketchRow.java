package org.lull.job;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lull.panel.ArticleSketch;

/** An {@link ArticleSketch} on its way from a worker to the driver. */
public record SketchRow(
    String articleId,
    @Nullable LocalDate published,
    boolean bare,
    long headline,
    boolean terse,
    long numbers,
    List<Long> shingles,
    List<Long> bands) {

  static SketchRow of(ArticleSketch sketch) {
    return new SketchRow(
        sketch.articleId(),
        sketch.published(),
        sketch.bare(),
        sketch.headline(),
        sketch.terse(),
        sketch.numbers(),
        Arrays.stream(sketch.shingles()).boxed().toList(),
        Arrays.stream(sketch.bands()).boxed().toList());
  }

  ArticleSketch sketch() {
    return new ArticleSketch(
        articleId,
        published,
        bare,
        headline,
        terse,
        numbers,
        shingles.stream().mapToLong(Long::longValue).toArray(),
        bands.stream().mapToLong(Long::longValue).toArray());
  }
}
