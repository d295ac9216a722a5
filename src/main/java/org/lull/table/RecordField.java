package org.lull.table;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/** One component of a record and its column; null only where the component is marked Nullable. */
final class RecordField implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<?> owner;
  private final String component;
  private final String column;
  private final boolean nullable;
  private final Cell cell;
  private transient @Nullable Method accessor;

  private RecordField(Class<?> owner, String component, boolean nullable, Cell cell) {
    this.owner = owner;
    this.component = component;
    this.column = ColumnName.of(component);
    this.nullable = nullable;
    this.cell = cell;
  }

  static RecordField of(RecordComponent component) {
    Class<?> owner = component.getDeclaringRecord();
    String where = owner.getSimpleName() + "." + component.getName();
    return new RecordField(
        owner,
        component.getName(),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        Cells.of(component.getGenericType(), where));
  }

  String column() {
    return column;
  }

  DataType type() {
    return cell.type();
  }

  @Nullable Object write(Object record) {
    Object value = value(record);
    if (value == null) {
      return refuseNull("written");
    }
    return cell.write(value);
  }

  @Nullable Object read(@Nullable Object stored) {
    return stored == null ? refuseNull("read") : cell.read(stored);
  }

  private @Nullable Object refuseNull(String done) {
    if (!nullable) {
      throw new TableException(
          owner.getSimpleName()
              + "."
              + component
              + " is null where it is "
              + done
              + "; mark the component @Nullable or give it a value");
    }
    return null;
  }

  private @Nullable Object value(Object record) {
    try {
      if (accessor == null) {
        Method found = owner.getDeclaredMethod(component);
        found.setAccessible(true);
        accessor = found;
      }
      return accessor.invoke(record);
    } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
      throw new TableException("Cannot read " + component + " of " + record, e);
    }
  }
}
