package org.lull.table;

import java.io.Serializable;
import java.util.List;

/**
 * A table of records: its name, the record of a row, and its description from {@code
 * tables/<name>.yml}.
 *
 * @param name lower case, also the folder's name in the lake
 * @param codec how a record becomes a row
 * @param description what each column means, the key, the partition
 */
public record Table<T extends Record>(
    String name, RecordCodec<T> codec, TableDescription description) implements Serializable {

  /**
   * The table of a record class.
   *
   * @throws TableException if its description is missing or does not fit the record
   */
  public static <T extends Record> Table<T> of(String name, Class<T> type) {
    RecordCodec<T> codec = RecordCodec.of(type);
    return new Table<>(name, codec, TableDescription.of(name, codec.schema()));
  }

  /** Columns that tell one row from another; empty where a table is only replaced as a whole. */
  public List<String> key() {
    return description.key();
  }
}
