package org.lull.table;

import java.util.LinkedHashMap;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** An enum, kept by what its {@code code()} says and read back by it. */
final class EnumCell implements Cell {
  private static final long serialVersionUID = 1L;

  private final Class<?> kind;
  private final LinkedHashMap<String, Object> byCode = new LinkedHashMap<>();
  private final LinkedHashMap<Object, String> codes = new LinkedHashMap<>();

  EnumCell(Class<?> kind, String where) {
    this.kind = kind;
    for (Object constant : kind.getEnumConstants()) {
      String code = code(constant, where);
      if (byCode.put(code, constant) != null) {
        throw new TableException(where + ": two constants of " + kind + " have code " + code);
      }
      codes.put(constant, code);
    }
  }

  private static String code(Object constant, String where) {
    try {
      var method = constant.getClass().getMethod("code");
      return (String) method.invoke(constant);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new TableException(
          where + ": " + constant.getClass() + " needs a public method String code()", e);
    }
  }

  @Override
  public DataType type() {
    return DataTypes.StringType;
  }

  @Override
  public Object write(Object value) {
    return codes.get(value);
  }

  @Override
  public Object read(Object stored) {
    Object constant = byCode.get(stored);
    if (constant == null) {
      throw new TableException(
          "No " + kind.getSimpleName() + " has code '" + stored + "'; known: " + byCode.keySet());
    }
    return constant;
  }
}
