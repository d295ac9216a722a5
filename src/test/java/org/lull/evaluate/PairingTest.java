package org.lull.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairingTest {

  @Test
  void theMostAlikeFirstThenTheEarliest() {
    Pairing<String> pairing =
        Pairing.of(
            List.of("a1", "b2"),
            List.of("b1", "b2", "a1"),
            (g, r) -> g.charAt(0) == r.charAt(0) ? (g.equals(r) ? 2.0 : 1.0) : null);
    assertThat(pairing.pairs())
        .containsExactly(new Pairing.Pair<>("a1", "a1"), new Pairing.Pair<>("b2", "b2"));
    assertThat(pairing.invented(List.of("b1"))).containsExactly("b1");
  }

  @Property
  void everyRowIsUsedAtMostOnceAndNoMatchIsLeftOnTheTable(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 3) Integer> gold,
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 3) Integer> read) {
    List<int[]> left = new ArrayList<>();
    List<int[]> right = new ArrayList<>();
    gold.forEach(n -> left.add(new int[] {n}));
    read.forEach(n -> right.add(new int[] {n}));
    Pairing<int[]> pairing = Pairing.of(left, right, (g, r) -> g[0] == r[0] ? 1.0 : null);
    List<int[]> missed = pairing.missed(left);
    List<int[]> invented = pairing.invented(right);
    assertThat(missed).hasSize(left.size() - pairing.size());
    assertThat(invented).hasSize(right.size() - pairing.size());
    for (int[] m : missed) {
      assertThat(invented).noneMatch(i -> i[0] == m[0]);
    }
  }
}
