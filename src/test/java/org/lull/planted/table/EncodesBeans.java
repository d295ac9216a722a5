package org.lull.planted.table;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/** Makes rows without columns, silently. */
public final class EncodesBeans {
  private record Night(int drones) {}

  public Encoder<?> encoder() {
    return Encoders.bean(Night.class);
  }
}
