package org.lull.job;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.lull.corpus.Article;
import org.lull.corpus.CorpusFile;
import org.lull.corpus.Interpreted;
import org.lull.corpus.Interpreter;
import org.lull.corpus.Reject;

/**
 * The records of all files as rows: place of the record, and the article or the reject that it
 * became. Files are read side by side, each from its beginning, since gzip cannot be entered in the
 * middle.
 */
final class CorpusRows {
  static final String FILE = "file";
  static final String PLACE = "place";
  static final String UNREADABLE = "unreadable";
  static final String ARTICLE = "article";
  static final String REJECT = "reject";

  private static final StructType SCHEMA =
      new StructType()
          .add(FILE, DataTypes.IntegerType, false)
          .add(PLACE, DataTypes.LongType, false)
          .add(UNREADABLE, DataTypes.IntegerType, false)
          .add(ARTICLE, Tables.ARTICLES.codec().schema(), true)
          .add(REJECT, Tables.REJECTS.codec().schema(), true);

  private CorpusRows() {}

  static Dataset<Row> read(
      SparkSession spark, List<CorpusPath> files, LoadConfig config, String runId) {
    List<CorpusPath> largestFirst =
        files.stream().sorted(Comparator.comparingLong(CorpusPath::bytes).reversed()).toList();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    return spark.createDataFrame(
        context
            .parallelize(largestFirst, Math.min(largestFirst.size(), 1000))
            .flatMap(file -> rows(file, config, runId, hadoop.value())),
        SCHEMA);
  }

  private static Iterator<Row> rows(
      CorpusPath file, LoadConfig config, String runId, SerializableConfiguration hadoop) {
    CorpusFile records = open(file, config, hadoop.value());
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener close = done -> records.close();
      task.addTaskCompletionListener(close);
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return row(file.ordinal(), records.next(), runId);
      }
    };
  }

  /** The fields of a file's first record that the settings name nowhere, with commas between. */
  static String unmapped(CorpusPath file, LoadConfig config, Configuration hadoop) {
    try (CorpusFile records = open(file, config, hadoop)) {
      return records.unmapped();
    }
  }

  private static CorpusFile open(CorpusPath file, LoadConfig config, Configuration hadoop) {
    Path path = new Path(file.uri());
    Interpreter interpreter = new Interpreter(ZoneOffset.of(config.assumedOffset()));
    try {
      return CorpusFile.open(
          file.name(),
          path.getFileSystem(hadoop).open(path),
          config.fields(),
          interpreter,
          config.maxRecordBytes());
    } catch (IOException fault) {
      return CorpusFile.unopened(file.name(), interpreter, fault);
    }
  }

  private static Row row(int file, Interpreted record, String runId) {
    Article a = record.article();
    Reject r = record.reject();
    return RowFactory.create(
        file,
        record.position(),
        record.unreadable(),
        a == null ? null : Tables.ARTICLES.codec().toRow(a.loadedBy(runId)),
        r == null ? null : Tables.REJECTS.codec().toRow(r.loadedBy(runId)));
  }
}
