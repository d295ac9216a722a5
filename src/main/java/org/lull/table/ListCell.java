package org.lull.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** A list, kept as an array. Its elements are never null, though Delta cannot hold that nested. */
record ListCell(Cell element) implements Cell {
  @Override
  public DataType type() {
    return DataTypes.createArrayType(element.type(), true);
  }

  @Override
  public Object write(Object value) {
    return ((List<?>) value).stream().map(element::write).toArray();
  }

  @Override
  public Object read(Object stored) {
    List<Object> values = new ArrayList<>();
    for (Object each : CollectionConverters.asJava((scala.collection.Seq<?>) stored)) {
      values.add(element.read(each));
    }
    return Collections.unmodifiableList(values);
  }
}
