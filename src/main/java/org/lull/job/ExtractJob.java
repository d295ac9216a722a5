package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.lull.corpus.Article;
import org.lull.extract.Reader;
import org.lull.extract.Reading;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.PlaceTable;
import org.lull.model.AtOnce;
import org.lull.table.Lake;
import org.lull.table.RecordCodec;
import org.lull.table.Table;

/** {@code extract}: reads the articles that were not read with these words and rules yet. */
final class ExtractJob {
  private static final RecordCodec<ExtractedArticle> EXTRACTED =
      RecordCodec.of(ExtractedArticle.class);

  private ExtractJob() {}

  static Result run(JobContext context) {
    Lake lake = context.lake();
    List<PlaceTable> tables = context.config().lexicon().tables();
    String version = LoadedLexicon.of(tables).version();
    Dataset<Row> before = lake.read(Tables.EXTRACTIONS);
    boolean other = !before.filter(col("lexicon_version").notEqual(version)).isEmpty();
    Dataset<Row> articles = lake.read(Tables.ARTICLES);
    if (!other) {
      articles =
          articles.join(before.select("article_id"), new String[] {"article_id"}, "left_anti");
    }
    // The tables travel with the job: executors need not have the files.
    Broadcast<List<PlaceTable>> places =
        JavaSparkContext.fromSparkContext(context.spark().sparkContext()).broadcast(tables);
    MapPartitionsFunction<Row, Row> read =
        rows -> ExtractJob.read(rows, LoadedLexicon.of(places.value()));
    // Read once, written three times.
    Dataset<Row> extracted =
        articles.mapPartitions(read, EXTRACTED.encoder()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      // Both at once: while one is planned, the other reads for both.
      List<Callable<Long>> reports =
          List.of(
              () ->
                  write(
                      lake,
                      Tables.ATTACK_REPORTS,
                      extracted.select(explode(col("attack_reports"))),
                      other),
              () ->
                  write(
                      lake,
                      Tables.PAUSE_REPORTS,
                      extracted.select(explode(col("pause_reports"))),
                      other));
      List<Long> written = AtOnce.run(reports);
      String words = other ? "" : ".new";
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put(Tables.ATTACK_REPORTS.name() + words, written.get(0));
      counts.put(Tables.PAUSE_REPORTS.name() + words, written.get(1));
      // Last, so that a run that broke off is taken up again.
      Dataset<Row> done = extracted.select("extraction.*");
      counts.put(
          Tables.EXTRACTIONS.name() + words,
          other ? replace(lake, Tables.EXTRACTIONS, done) : lake.append(Tables.EXTRACTIONS, done));
      return new Result(counts, List.of(lake.folder(Tables.ARTICLES)), version, List.of());
    } finally {
      extracted.unpersist();
    }
  }

  /** Articles with a column {@code coded}: true where they gave a report, null elsewhere. */
  static Dataset<Row> coded(Lake lake, Dataset<Row> articles) {
    Dataset<Row> coded =
        lake.read(Tables.EXTRACTIONS)
            .filter(col("attack_reports").gt(0).or(col("pause_reports").gt(0)))
            .select(col("article_id"), lit(true).as("coded"));
    return articles.join(coded, new String[] {"article_id"}, "left");
  }

  /** With other words than before, every row is replaced; otherwise the new ones are added. */
  private static long write(Lake lake, Table<?> table, Dataset<Row> nested, boolean other) {
    Dataset<Row> rows = nested.select("col.*");
    // A run that broke off may have left reports of articles that count as unread.
    return other ? replace(lake, table, rows) : lake.insertNew(table, rows);
  }

  private static long replace(Lake lake, Table<?> table, Dataset<Row> rows) {
    lake.replace(table, rows);
    return lake.read(table).count();
  }

  private static Iterator<Row> read(Iterator<Row> articles, Lexicon lexicon) {
    Reader reader = Reader.of(lexicon);
    RecordCodec<Article> codec = Tables.ARTICLES.codec();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        return EXTRACTED.toRow(
            extracted(reader, lexicon.version(), codec.fromRow(articles.next())));
      }
    };
  }

  private static ExtractedArticle extracted(Reader reader, String version, Article article) {
    Reading reading = reader.read(article);
    return new ExtractedArticle(
        new Extraction(
            article.articleId(),
            version,
            reading.attackReports().size(),
            reading.pauseReports().size()),
        reading.attackReports(),
        reading.pauseReports());
  }
}
