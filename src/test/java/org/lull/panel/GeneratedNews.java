package org.lull.panel;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;

/**
 * News for properties, of two densities. Wide: any region, weapon and measure, so that few reports
 * meet. Crowded: one night of one attacker in two regions, so that numbers meet, contradict each
 * other and lie inside each other; only this makes a wrong sum show.
 */
final class GeneratedNews {
  private static final String[] HOW = {"exact", "least", "most", "about", "range", "none"};

  private GeneratedNews() {}

  static Arbitrary<List<Told>> news() {
    return Arbitraries.oneOf(wide(), crowded());
  }

  private static Arbitrary<List<Told>> wide() {
    Arbitrary<List<String>> places =
        Arbitraries.of("UA-59", "UA-63", "UA-30", "UA-51", "SEA-BLACK")
            .set()
            .ofMaxSize(3)
            .map(codes -> codes.stream().sorted().toList());
    Arbitrary<Told> what =
        Combinators.combine(
                Arbitraries.of("a1", "a2", "a3", "a4", "a5"),
                Arbitraries.of(Measure.class),
                Arbitraries.of(
                    Weapon.DRONE,
                    Weapon.MISSILE,
                    Weapon.BALLISTIC_MISSILE,
                    Weapon.MIXED,
                    Weapon.UNKNOWN),
                places,
                Arbitraries.integers().between(0, 60),
                Arbitraries.of(HOW),
                Arbitraries.of(Target.ENERGY, Target.RESIDENTIAL, Target.UNSPECIFIED),
                Arbitraries.integers().between(0, 3000))
            .as(GeneratedNews::told);
    return Combinators.combine(
            what,
            Arbitraries.of("air force", "a mayor", "Kremlin", "nobody"),
            Arbitraries.of(Side.RU, Side.RU, Side.RU, Side.UA),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(DatePrecision.NIGHT, DatePrecision.DAY),
            Arbitraries.integers().between(0, 9))
        .as(GeneratedNews::when)
        .list()
        .ofMaxSize(25);
  }

  private static Arbitrary<List<Told>> crowded() {
    Arbitrary<Told> what =
        Combinators.combine(
                Arbitraries.of("a1", "a2", "a3"),
                Arbitraries.of(Measure.LAUNCHED, Measure.LAUNCHED, Measure.LOST, Measure.KILLED),
                Arbitraries.of(Weapon.DRONE, Weapon.DRONE, Weapon.MISSILE),
                Arbitraries.of(
                    List.<String>of(),
                    List.of("UA-59"),
                    List.of("UA-63"),
                    List.of("UA-59", "UA-63")),
                Arbitraries.of(0, 9, 12, 13, 30),
                Arbitraries.of(HOW),
                Arbitraries.just(Target.UNSPECIFIED),
                Arbitraries.integers().between(0, 900))
            .as(GeneratedNews::told);
    return Combinators.combine(
            what,
            Arbitraries.of("air force", "nobody", "Kremlin"),
            Arbitraries.just(Side.RU),
            Arbitraries.integers().between(0, 1),
            Arbitraries.just(DatePrecision.NIGHT),
            Arbitraries.integers().between(0, 20))
        .as(GeneratedNews::when)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static Told told(
      String article,
      Measure measure,
      Weapon weapon,
      List<String> places,
      int n,
      String how,
      Target target,
      int begin) {
    Told told =
        Told.by(article, measure)
            .with(weapon)
            .over(places.toArray(String[]::new))
            .against(target)
            .from(begin);
    boolean counts = measure != Measure.STRIKE && measure != Measure.ALERT;
    return switch (counts ? how : "none") {
      case "exact" -> told.exactly(n);
      case "least" -> told.counted(n, n, null);
      case "most" -> told.counted(null, n, n);
      case "about" -> told.counted(null, n, null);
      case "range" -> told.counted(n, null, n + 10);
      default -> told;
    };
  }

  private static Told when(
      Told told, String who, Side attacker, int later, DatePrecision precision, int denied) {
    Told dated =
        told.of(attacker)
            .on(Told.NIGHT.plusDays(later), precision)
            .published(Told.NIGHT.plusDays(1 + told.article().charAt(1) % 3));
    Told said =
        switch (who) {
          case "air force" -> dated.said("Ukrainian Air Force", Side.UA);
          case "a mayor" -> dated.said("the mayor", Side.UA);
          case "Kremlin" -> dated.said("Kremlin", Side.RU);
          default -> dated;
        };
    return denied == 0 ? said.denied() : said;
  }
}
