package org.lull.job;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import org.lull.extract.AttackReport;
import org.lull.extract.PauseReport;
import org.lull.extract.Reading;
import org.lull.lexicon.Certainty;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/** A reading as one line of JSON with the codebook's names. */
final class ReadingJson {
  private static final JsonMapper JSON = mapper();

  private ReadingJson() {}

  private record Line(
      String id, List<AttackReport> attackReports, List<PauseReport> pauseReports) {}

  /** Tells Jackson how an enum is spelled, so that the lexicon need not know Jackson. */
  private interface Coded {
    @JsonValue
    String code();
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(LocalDate.class, new ToStringSerializer()));
    for (Class<?> coded :
        List.of(
            Certainty.class,
            DatePrecision.class,
            GeoPrecision.class,
            Measure.class,
            PauseScope.class,
            PauseStatus.class,
            Side.class,
            Target.class,
            Weapon.class)) {
      builder.addMixIn(coded, Coded.class);
    }
    return builder.build();
  }

  /** {@code id}, {@code attack_reports}, {@code pause_reports}. */
  static String line(String id, Reading reading) {
    try {
      return JSON.writeValueAsString(new Line(id, reading.attackReports(), reading.pauseReports()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A reading that JSON cannot hold: " + reading, e);
    }
  }
}
