package org.lull.table;

import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One Delta table in one folder, with the columns of its record at least. */
final class DeltaFolder {
  private final SparkSession spark;
  private final String folder;

  private DeltaFolder(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** The table in a folder; made if missing, and given the columns that its record has gained. */
  static DeltaFolder openOrCreate(SparkSession spark, String folder, Table<?> table) {
    DeltaFolder opened = new DeltaFolder(spark, folder);
    try {
      if (LakePath.exists(spark, folder + "/_delta_log")) {
        opened.addMissing(table);
      } else {
        opened.create(table);
      }
    } catch (Exception e) { // Scala's checked ones are undeclared
      throw new TableException(
          "Table "
              + table.name()
              + " in "
              + folder
              + " cannot be opened: "
              + root(e)
              + ". Restore the folder from a copy, or remove it and run lull run over the same"
              + " inputs again, which makes it anew",
          e);
    }
    return opened;
  }

  /** The first line of what went wrong underneath. */
  private static String root(Throwable thrown) {
    Throwable at = thrown;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage()).lines().findFirst().orElse(at.getClass().getName());
  }

  Dataset<Row> rows() {
    return spark.read().format("delta").load(folder);
  }

  /** Adds rows in one commit and says how many, counted as they are written. */
  long append(Dataset<Row> rows) {
    Observation written = new Observation();
    rows.observe(written, functions.count(functions.lit(1)).as("rows"))
        .write()
        .format("delta")
        .mode("append")
        .save(folder);
    try {
      return (long) written.getAsJava().get("rows");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TableException("Interrupted while writing to " + folder, e);
    }
  }

  void overwrite(Dataset<Row> rows) {
    rows.write().format("delta").mode("overwrite").save(folder);
  }

  /**
   * {@link #overwrite} with other types of columns: a record inside one may have gained a
   * component, which ADD COLUMNS cannot add.
   */
  void redefine(Dataset<Row> rows, Table<?> table) {
    rows.to(commented(table))
        .write()
        .format("delta")
        .mode("overwrite")
        .option("overwriteSchema", "true")
        .save(folder);
  }

  private void create(Table<?> table) {
    DeltaTableBuilder builder =
        DeltaTable.createIfNotExists(spark)
            .location(folder)
            .comment(table.description().means())
            .addColumns(commented(table));
    List<String> partition = table.description().partition();
    if (!partition.isEmpty()) {
      builder = builder.partitionedBy(partition.toArray(String[]::new));
    }
    builder.execute();
  }

  private static StructType commented(Table<?> table) {
    var comments = table.description().comments();
    StructType schema = new StructType();
    for (StructField field : table.codec().schema().fields()) {
      schema = schema.add(field.withComment(comments.get(field.name())));
    }
    return schema;
  }

  private void addMissing(Table<?> table) {
    Set<String> present = new HashSet<>(List.of(rows().schema().fieldNames()));
    for (StructField field : commented(table).fields()) {
      if (!present.contains(field.name())) {
        spark.sql("ALTER TABLE delta.`" + folder + "` ADD COLUMNS (" + field.toDDL() + ")");
      }
    }
  }
}
