package org.lull.table;

import io.delta.tables.DeltaTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * A folder of Delta tables, one folder each; a table is made when it is first read or written.
 *
 * <p>Rows are always matched to columns by name.
 */
public final class Lake {
  private final SparkSession spark;
  private final String root;

  private Lake(SparkSession spark, String root) {
    this.spark = spark;
    this.root = root;
  }

  /**
   * Opens the lake in a folder, which need not exist yet.
   *
   * @param root a local path or any address that Hadoop knows
   * @throws TableException if a file is in its place
   */
  public static Lake open(SparkSession spark, String root) {
    if (LakePath.isFile(spark, root)) {
      throw new TableException(
          "The lake " + root + " is a file; name a folder with --lake or the setting lake");
    }
    return new Lake(spark, LakePath.qualified(spark, root));
  }

  /**
   * Opens a lake that has tables already: a question to a misspelt folder must not find empty ones.
   *
   * @throws TableException if there is none
   */
  public static Lake existing(SparkSession spark, String root) {
    Lake lake = open(spark, root);
    if (!LakePath.holdsTables(spark, lake.root)) {
      throw new TableException(
          "There is no lake in "
              + lake.root
              + (LakePath.exists(spark, lake.root) ? ": it holds no table" : ": no such folder")
              + "; name another with --lake, or make one with lull run --lake "
              + root
              + " FILE ...");
    }
    return lake;
  }

  /** Whether the table was made; to read it would make it. */
  public boolean has(Table<?> table) {
    return LakePath.exists(spark, folder(table) + "/_delta_log");
  }

  /** The folder as a full address. */
  public String root() {
    return root;
  }

  public SparkSession spark() {
    return spark;
  }

  /** Where a table's files are. */
  public String folder(Table<?> table) {
    return root + "/" + table.name();
  }

  /** All rows; none if the table is new. */
  public Dataset<Row> read(Table<?> table) {
    return delta(table).rows().select(columns(table));
  }

  /** All rows as records, collected in the order of their key: for tables that fit here. */
  public <T extends Record> List<T> readAll(Table<T> table) {
    return records(table, read(table));
  }

  /** A dataset's rows as records, collected in the order of the table's key. */
  public <T extends Record> List<T> records(Table<T> table, Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .sorted(new KeyOrder(table.key()))
        .map(table.codec()::fromRow)
        .toList();
  }

  /** Records as rows with the table's schema. */
  public <T extends Record> Dataset<Row> rows(Table<T> table, List<T> records) {
    List<Row> rows = records.stream().map(table.codec()::toRow).toList();
    return spark.createDataFrame(rows, table.codec().schema());
  }

  /**
   * Adds the rows whose key the table does not hold yet; rows with equal keys among the new ones
   * are added once. What is already there is never touched.
   *
   * @return how many rows were added
   */
  public long insertNew(Table<?> table, Dataset<Row> rows) {
    if (table.key().isEmpty()) {
      throw new TableException("Table " + table.name() + " has no key, so no row of it is new");
    }
    String[] key = table.key().toArray(String[]::new);
    Dataset<Row> known =
        read(table).select(Arrays.stream(key).map(functions::col).toArray(Column[]::new));
    Dataset<Row> added =
        rows.select(columns(table))
            .dropDuplicates(key)
            .join(known, table.key().toArray(String[]::new), "left_anti");
    return delta(table).append(added.select(columns(table)));
  }

  /** {@link #insertNew(Table, Dataset)} of records; nothing is written if there are none. */
  public <T extends Record> long insertNew(Table<T> table, List<T> records) {
    return records.isEmpty() ? 0 : insertNew(table, rows(table, records));
  }

  /** Adds rows as they are, for steps that know them to be new. */
  public long append(Table<?> table, Dataset<Row> rows) {
    return delta(table).append(rows.select(columns(table)));
  }

  /**
   * Makes the rows the table's whole content. If they are its content already, in any order,
   * nothing is written: the same input leaves the same table version.
   *
   * @return whether the content changed
   */
  public boolean replace(Table<?> table, Dataset<Row> rows) {
    Dataset<Row> wanted = rows.select(columns(table)).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> present = read(table);
      if (!present.schema().catalogString().equals(wanted.schema().catalogString())) {
        delta(table).redefine(wanted, table);
        return true;
      }
      if (sameContent(present, wanted)) {
        return false;
      }
      delta(table).overwrite(wanted);
      return true;
    } finally {
      wanted.unpersist();
    }
  }

  /**
   * Sets columns of rows that are there already; rows with other keys and other columns are left
   * alone. Nothing is written where nothing differs.
   *
   * @param changes the table's key and the columns to set
   * @return how many rows were changed
   */
  public long correct(Table<?> table, Dataset<Row> changes) {
    List<String> set =
        Arrays.stream(changes.columns()).filter(c -> !table.key().contains(c)).toList();
    String sameKey =
        String.join(" AND ", table.key().stream().map(k -> "old." + k + " = new." + k).toList());
    String differs =
        String.join(
            " OR ", set.stream().map(c -> "NOT (old." + c + " <=> new." + c + ")").toList());
    Dataset<Row> different =
        changes
            .as("new")
            .join(read(table).as("old"), functions.expr(sameKey + " AND (" + differs + ")"))
            .select("new.*")
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long changed = different.count();
      if (changed > 0) {
        DeltaTable.forPath(spark, folder(table))
            .as("old")
            .merge(different.as("new"), sameKey)
            .whenMatched()
            .updateExpr(set.stream().collect(Collectors.toMap(c -> c, c -> "new." + c)))
            .execute();
      }
      return changed;
    } finally {
      different.unpersist();
    }
  }

  /** {@link #replace(Table, Dataset)} by records. */
  public <T extends Record> boolean replace(Table<T> table, List<T> records) {
    return replace(table, rows(table, records));
  }

  /** Equal as multisets: as many rows, and none of one without its equal in the other. */
  static boolean sameContent(Dataset<Row> one, Dataset<Row> other) {
    return one.count() == other.count() && one.exceptAll(other).isEmpty();
  }

  private DeltaFolder delta(Table<?> table) {
    return DeltaFolder.openOrCreate(spark, folder(table), table);
  }

  private static Column[] columns(Table<?> table) {
    return Arrays.stream(table.codec().schema().fieldNames())
        .map(functions::col)
        .toArray(Column[]::new);
  }
}
