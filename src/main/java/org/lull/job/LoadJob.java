package org.lull.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.lull.table.Lake;

/**
 * {@code load}: every record of the inputs becomes a new article, one already present, or a reject.
 * Articles are told apart by their id; of equal ones the first in the order of the files and of
 * their lines is kept.
 */
final class LoadJob {
  private static final String ID = "article_id";

  private LoadJob() {}

  static Result run(JobContext context) {
    LoadConfig config = context.config().load();
    List<CorpusPath> files =
        CorpusPaths.find(config.inputs(), context.spark().sparkContext().hadoopConfiguration());
    Dataset<Row> records =
        CorpusRows.read(context.spark(), files, config, context.runId())
            .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> added = added(context.lake(), records).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      List<FileCount> counts = counts(files, records, added);
      write(context.lake(), records, added, counts);
      return LoadSummary.of(files, counts, reasons(records), warnings(context, files, counts));
    } finally {
      added.unpersist();
      records.unpersist();
    }
  }

  /** Places of the articles that are new: the first of each id, unless the lake has it. */
  private static Dataset<Row> added(Lake lake, Dataset<Row> records) {
    Dataset<Row> first =
        records
            .where(col(CorpusRows.ARTICLE).isNotNull())
            .select(
                col(CorpusRows.ARTICLE).getField(ID).as(ID),
                struct(CorpusRows.FILE, CorpusRows.PLACE).as("at"))
            .groupBy(ID)
            .agg(min("at").as("at"));
    Dataset<Row> known = lake.read(Tables.ARTICLES).select(ID);
    return first.join(known, new String[] {ID}, "left_anti").select("at.*");
  }

  private static List<FileCount> counts(
      List<CorpusPath> files, Dataset<Row> records, Dataset<Row> added) {
    Column rejected = col(CorpusRows.REJECT).isNotNull();
    Column isNew = col("is_new").isNotNull();
    Column undated = col(CorpusRows.ARTICLE).getField("published_date").isNull();
    Map<Integer, FileCount> byFile = new LinkedHashMap<>();
    List<Row> sums =
        records
            .join(
                added.withColumn("is_new", functions.lit(true)),
                new String[] {CorpusRows.FILE, CorpusRows.PLACE},
                "left")
            .groupBy(CorpusRows.FILE)
            .agg(
                functions.count("*"),
                one(isNew),
                one(functions.not(isNew).and(functions.not(rejected))),
                one(rejected),
                one(functions.not(rejected).and(undated)),
                sum(CorpusRows.UNREADABLE))
            .collectAsList();
    for (Row s : sums) {
      int file = s.getInt(0);
      byFile.put(
          file,
          new FileCount(
              files.get(file).name(),
              s.getLong(1),
              s.getLong(2),
              s.getLong(3),
              s.getLong(4),
              s.getLong(5),
              s.getLong(6)));
    }
    List<FileCount> inOrder = new ArrayList<>();
    files.stream()
        .sorted(Comparator.comparingInt(CorpusPath::ordinal))
        .forEach(
            f ->
                inOrder.add(
                    byFile.getOrDefault(f.ordinal(), new FileCount(f.name(), 0, 0, 0, 0, 0, 0))));
    return inOrder;
  }

  /** Files whose articles have no day; a feed of which some have none is as it is. */
  private static List<String> warnings(
      JobContext context, List<CorpusPath> files, List<FileCount> counts) {
    List<String> warnings = new ArrayList<>();
    for (CorpusPath file : files) {
      FileCount count = counts.get(file.ordinal());
      if (count.dateless() && warnings.size() < LoadSummary.REASONS) {
        warnings.add(
            count.warning(
                CorpusRows.unmapped(
                    file,
                    context.config().load(),
                    context.spark().sparkContext().hadoopConfiguration())));
      }
    }
    return warnings;
  }

  private static Column one(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }

  private static void write(
      Lake lake, Dataset<Row> records, Dataset<Row> added, List<FileCount> counts) {
    long expected = counts.stream().mapToLong(FileCount::added).sum();
    if (expected > 0) {
      Dataset<Row> rows =
          records
              .where(col(CorpusRows.ARTICLE).isNotNull())
              .join(added, new String[] {CorpusRows.FILE, CorpusRows.PLACE})
              .select(CorpusRows.ARTICLE + ".*");
      long written = lake.append(Tables.ARTICLES, rows);
      if (written != expected) {
        throw new IllegalStateException(
            written + " articles were written where " + expected + " are new");
      }
    }
    if (counts.stream().anyMatch(f -> f.rejects() > 0)) {
      lake.insertNew(
          Tables.REJECTS,
          records.where(col(CorpusRows.REJECT).isNotNull()).select(CorpusRows.REJECT + ".*"));
    }
  }

  /** Reasons of rejection with how often each was met, the commonest first. */
  private static List<Rejected> reasons(Dataset<Row> records) {
    Column reject = col(CorpusRows.REJECT);
    Column example =
        functions.concat(
            reject.getField("input"),
            functions.lit(":"),
            reject.getField("position"),
            functions.lit(": "),
            reject.getField("seen"));
    return records
        .where(reject.isNotNull())
        .groupBy(reject.getField("reason").as("reason"))
        .agg(
            functions.count("*").as("times"),
            functions.min_by(example, struct(CorpusRows.FILE, CorpusRows.PLACE)))
        .orderBy(col("times").desc(), col("reason"))
        .limit(LoadSummary.REASONS)
        .collectAsList()
        .stream()
        .map(row -> new Rejected(row.getString(0), row.getLong(1), row.getString(2)))
        .toList();
  }
}
