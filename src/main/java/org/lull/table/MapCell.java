package org.lull.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** A map of names to whole numbers, in its own order. */
record MapCell() implements Cell {
  @Override
  public DataType type() {
    return DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, true);
  }

  @Override
  public Object write(Object value) {
    return CollectionConverters.asScala(new LinkedHashMap<>((Map<?, ?>) value));
  }

  @Override
  public Object read(Object stored) {
    var map = CollectionConverters.asJava((scala.collection.Map<?, ?>) stored);
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
