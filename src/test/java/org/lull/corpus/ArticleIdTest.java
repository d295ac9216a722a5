package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ArticleIdTest {
  @Test
  void staysTheSameFromReleaseToRelease() {
    assertThat(ArticleId.of("Example Wire", null, "2025-03-19", "Drones over Sumy", ""))
        .isEqualTo(ArticleId.of("Example Wire", null, "2025-03-19", "Drones over Sumy", ""))
        .hasSize(32)
        .isNotEqualTo(ArticleId.of("Example Wire", "", "2025-03-19", "Drones over Sumy", ""));
  }

  @Property(tries = 300)
  void partsNeverRunIntoOneAnother(
      @ForAll @Size(5) List<@StringLength(max = 3) String> one,
      @ForAll @Size(5) List<@StringLength(max = 3) String> other) {
    assertThat(id(one).equals(id(other))).isEqualTo(one.equals(other));
  }

  private static String id(List<String> p) {
    return ArticleId.of(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4));
  }
}
