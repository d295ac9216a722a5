package org.lull.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.Side;

class RecordCodecTest {
  private record Odd(String name, BigDecimal price) {}

  private record OddMap(Map<String, String> words) {}

  private record Whose(Side side, List<Side> parties) {}

  @Test
  void aTypeThatNoColumnHoldsIsRefusedByName() {
    assertThatThrownBy(() -> RecordCodec.of(Odd.class))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("Odd.price has type java.math.BigDecimal");
    assertThatThrownBy(() -> RecordCodec.of(OddMap.class))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("OddMap.words");
  }

  @Test
  void enumsAreKeptByTheirCode() {
    RecordCodec<Whose> codec = RecordCodec.of(Whose.class);
    var row = codec.toRow(new Whose(Side.OTHER, List.of(Side.RU)));
    assertThat(row.getString(0)).isEqualTo("other");
    assertThatThrownBy(() -> RecordCodec.of(Whose.class).fromRow(unknownSide(codec)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("No Side has code 'martian'");
  }

  private static org.apache.spark.sql.Row unknownSide(RecordCodec<Whose> codec) {
    return new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(
        new Object[] {"martian", null}, codec.schema());
  }

  @Test
  void columnsAreCalledAsTheCodebookCallsThem() {
    assertThat(ColumnName.of("countLow")).isEqualTo("count_low");
    assertThat(ColumnName.of("admin1")).isEqualTo("admin1");
    assertThat(RecordCodec.of(Night.class).schema().fieldNames()).contains("best", "seen");
  }
}
