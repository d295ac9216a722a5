package org.lull.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lull.corpus.Article;
import org.lull.panel.ArticleSketch;
import org.lull.panel.CopyFinder;
import org.lull.table.Lake;

/**
 * Marks copies among the articles that were coded or could have told of the war. Workers reduce
 * each article to its sketch; the driver, which holds only sketches, finds the copies.
 */
final class CopyStep {
  private static final StructType COPIES =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("duplicate_of", DataTypes.StringType, true);

  private CopyStep() {}

  /** Writes {@code duplicate_of} and returns how many articles have one. */
  static int mark(Lake lake, CopyFinder finder) {
    Dataset<Row> articles = ExtractJob.coded(lake, lake.read(Tables.ARTICLES));
    FlatMapFunction<Row, Row> sketch = CopyStep::sketch;
    List<ArticleSketch> sketches = new ArrayList<>();
    for (Row row : articles.flatMap(sketch, Encoders.row(SketchRow.SCHEMA)).collectAsList()) {
      sketches.add(SketchRow.sketch(row));
    }
    Map<String, String> copies = finder.copies(sketches);
    List<Row> found = new ArrayList<>();
    copies.forEach((copy, original) -> found.add(RowFactory.create(copy, original)));
    Dataset<Row> marks =
        lake.read(Tables.ARTICLES)
            .select("article_id")
            .join(lake.spark().createDataFrame(found, COPIES), new String[] {"article_id"}, "left");
    lake.correct(Tables.ARTICLES, marks);
    return copies.size();
  }

  private static Iterator<Row> sketch(Row row) {
    Article article = Tables.ARTICLES.codec().fromRow(row);
    boolean coded = !row.isNullAt(row.fieldIndex("coded"));
    return coded || BundledScope.SCOPE.includes(article.title(), article.text())
        ? List.of(SketchRow.of(ArticleSketch.of(article))).iterator()
        : List.<Row>of().iterator();
  }
}
