package org.lull.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** Finds the cell of a Java type, and refuses types that no table of ours holds. */
final class Cells {
  private Cells() {}

  static Cell of(Type type, String where) {
    PlainCell plain = PlainCell.of(type);
    if (plain != null) {
      return plain;
    }
    if (type instanceof Class<?> kind && kind.isEnum()) {
      return new EnumCell(kind, where);
    }
    if (type instanceof Class<?> kind && kind.isRecord()) {
      return new RecordCell(kind);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new ListCell(of(arguments[0], where));
      }
      if (generic.getRawType() == Map.class
          && arguments[0] == String.class
          && arguments[1] == Long.class) {
        return new MapCell();
      }
    }
    throw new TableException(
        where
            + " has type "
            + type.getTypeName()
            + ", which no column holds; use String, int, long, double, boolean, LocalDate, Instant,"
            + " an enum with code(), a record, a List of these, or Map<String, Long>");
  }
}
