package org.lull.job;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lull.panel.ArticleSketch;

/**
 * An {@link ArticleSketch} on its way from a worker to the driver; its hashes travel as bytes,
 * since the driver holds those of all articles at once.
 */
final class SketchRow {
  static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("published", DataTypes.DateType, true)
          .add("bare", DataTypes.BooleanType, false)
          .add("headline", DataTypes.LongType, false)
          .add("terse", DataTypes.BooleanType, false)
          .add("numbers", DataTypes.LongType, false)
          .add("shingles", DataTypes.BinaryType, false)
          .add("bands", DataTypes.BinaryType, false);

  private SketchRow() {}

  static Row of(ArticleSketch sketch) {
    return RowFactory.create(
        sketch.articleId(),
        sketch.published(),
        sketch.bare(),
        sketch.headline(),
        sketch.terse(),
        sketch.numbers(),
        bytes(sketch.shingles()),
        bytes(sketch.bands()));
  }

  static ArticleSketch sketch(Row row) {
    return new ArticleSketch(
        row.getString(0),
        row.<LocalDate>getAs(1),
        row.getBoolean(2),
        row.getLong(3),
        row.getBoolean(4),
        row.getLong(5),
        hashes(row.getAs(6)),
        hashes(row.getAs(7)));
  }

  private static byte[] bytes(long[] hashes) {
    ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Long.BYTES);
    buffer.asLongBuffer().put(hashes);
    return buffer.array();
  }

  private static long[] hashes(byte[] bytes) {
    long[] hashes = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
    return hashes;
  }
}
