package org.lull.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A record, kept as a struct with a field per component, in the record's order. */
final class RecordCell implements Cell {
  private static final long serialVersionUID = 1L;

  private final Class<?> kind;
  private final List<RecordField> fields;
  private transient Constructor<?> constructor;

  RecordCell(Class<?> kind) {
    this.kind = kind;
    this.fields = Arrays.stream(kind.getRecordComponents()).map(RecordField::of).toList();
    this.constructor = canonical(kind);
  }

  private static Constructor<?> canonical(Class<?> kind) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> found = kind.getDeclaredConstructor(types);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      throw new TableException(kind + " has no canonical constructor", e);
    }
  }

  @Override
  public StructType type() {
    return DataTypes.createStructType(
        fields.stream()
            .map(field -> DataTypes.createStructField(field.column(), field.type(), true))
            .toArray(StructField[]::new));
  }

  @Override
  public Row write(Object value) {
    return RowFactory.create(fields.stream().map(field -> field.write(value)).toArray());
  }

  @Override
  public Object read(Object stored) {
    return read((Row) stored, IntStream.range(0, fields.size()).toArray());
  }

  /** Reads the columns by name, so that a table may have more of them, or another order. */
  Object readByName(Row row) {
    return read(row, fields.stream().mapToInt(field -> row.fieldIndex(field.column())).toArray());
  }

  private Object read(Row row, int[] positions) {
    Object[] values = new Object[positions.length];
    for (int i = 0; i < positions.length; i++) {
      values[i] = fields.get(i).read(row.get(positions[i]));
    }
    try {
      if (constructor == null) {
        constructor = canonical(kind);
      }
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new TableException(
          kind.getSimpleName() + " refused the row " + row + ": " + e.getCause().getMessage(),
          e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new TableException("Cannot make a " + kind.getSimpleName() + " of " + row, e);
    }
  }
}
