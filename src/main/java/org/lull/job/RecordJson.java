package org.lull.job;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;
import org.lull.panel.NightReason;
import org.lull.panel.NightState;

/** Records as JSON with the names and spellings of the tables. */
final class RecordJson {
  private static final JsonMapper JSON = mapper();

  private RecordJson() {}

  /** Tells Jackson how an enum is spelled, so that its package need not know Jackson. */
  private interface Coded {
    @JsonValue
    String code();
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(
                new SimpleModule()
                    .addSerializer(LocalDate.class, new ToStringSerializer())
                    .addSerializer(Instant.class, new ToStringSerializer()));
    for (Class<?> coded :
        List.of(
            Certainty.class,
            DatePrecision.class,
            GeoPrecision.class,
            Measure.class,
            NightReason.class,
            NightState.class,
            PauseScope.class,
            PauseStatus.class,
            Side.class,
            Target.class,
            Weapon.class)) {
      builder.addMixIn(coded, Coded.class);
    }
    return builder.build();
  }

  /** One object on one line. */
  static String line(Record row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record that JSON cannot hold: " + row, e);
    }
  }
}
