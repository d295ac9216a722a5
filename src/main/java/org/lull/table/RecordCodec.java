package org.lull.table;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Turns records of one class into rows and back. Spark's own bean encoder silently gives a record
 * no columns at all, hence this one.
 *
 * @param <T> the record
 */
public final class RecordCodec<T extends Record> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final RecordCell cell;

  private RecordCodec(Class<T> type) {
    this.type = type;
    this.cell = new RecordCell(type);
  }

  /**
   * The codec of a record class.
   *
   * @throws TableException naming the first component of a type that no column holds
   */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(type);
  }

  /** A column per component, snake_case, in the record's order. */
  public StructType schema() {
    return cell.type();
  }

  /** Spark's encoder of rows with this schema. */
  public Encoder<Row> encoder() {
    return Encoders.row(schema());
  }

  /**
   * The record as a row.
   *
   * @throws TableException if a component is null and not marked so
   */
  public Row toRow(T record) {
    return cell.write(record);
  }

  /**
   * The row as a record; columns are found by name, those it does not know are left alone.
   *
   * @throws TableException if a value is missing or unknown
   */
  public T fromRow(Row row) {
    return type.cast(cell.readByName(row));
  }
}
