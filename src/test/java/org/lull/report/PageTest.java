package org.lull.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lull.lexicon.DatePrecision;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Measure;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Target;
import org.lull.lexicon.Weapon;
import org.lull.panel.Agreed;
import org.lull.panel.Attack;
import org.lull.panel.Claim;
import org.lull.panel.Pause;
import org.lull.panel.PauseStatement;
import org.lull.panel.PauseWindow;

class PageTest {
  private static final LocalDate START = LocalDate.parse("2025-03-18");
  private static final LocalDate END = LocalDate.parse("2025-04-17");
  private static final String HOSTILE = "<script>alert(1)</script>";

  @Test
  void hostileTextShowsAsTextAndNeverRuns() {
    String html = Page.render(full("javascript:alert(1)"));
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(html.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("<script")
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    String html = Page.render(full("https://example.org/a"));
    assertThat(html).contains("href=\"https://example.org/a\"");
    assertThat(html)
        .doesNotContainPattern("(src|srcset|poster|data)=\"")
        .doesNotContainPattern("<(link|iframe|img|object|embed)\\b")
        .doesNotContainPattern("url\\(|@import");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhereAndEveryIdStandsOnce() {
    String html = Page.render(full(null));
    List<String> ids = all(html, " id=\"([^\"]+)\"");
    Set<String> once = new HashSet<>(ids);
    assertThat(ids).hasSameSizeAs(once);
    assertThat(all(html, "href=\"#([^\"]+)\"")).isNotEmpty().allMatch(once::contains);
    assertThat(all(html, "aria-labelledby=\"([^\"]+)\"")).isNotEmpty().allMatch(once::contains);
  }

  @Test
  void linesOfTheAnswerLeadToTheirNumbersDaysAndStatements() {
    String html = Page.render(full(null));
    String answer = html.substring(html.indexOf("id=\"answer\""), html.indexOf("id=\"days\""));
    List<String> down = all(answer, "href=\"#([^\"]+)\"");
    assertThat(down).anyMatch(to -> to.startsWith("e-")).anyMatch(to -> to.startsWith("s-"));
    String pause = down.stream().filter(to -> to.startsWith("pause-")).findFirst().orElseThrow();
    assertThat(html)
        .containsPattern("<tr id=\"" + pause + "\">(?s:.*?)href=\"#r-a1\"")
        .containsPattern("<tr id=\"e-[^\"]+\">(?s:.{0,80})href=\"#" + pause + "\"");
  }

  @Test
  void aCountWithoutAnEstimateSaysWhy() {
    Estimate none =
        new Estimate(
            "p1",
            "articles",
            "RU 2025-03-18..2025-04-17",
            "attacks told of UA",
            "negative_binomial_ar",
            "",
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            3,
            "the data do not suffice: " + HOSTILE,
            null);
    assertThat(EstimateTables.missing(List.of(none), Map.of("p1", "energy pause")).render())
        .contains("The data do not suffice: &lt;script&gt;", "no estimate, and why (1 row)")
        .contains("for Russia, 18 Mar 2025 to 17 Apr 2025");
  }

  @Test
  void bothSidesAndTheSampleAreNamedAndAnUnknownDayIsNoZero() {
    String html = Page.render(full(null));
    assertThat(html)
        .contains("This page is about the sample")
        .contains("Russia says")
        .contains("Ukraine says")
        .contains("2 Mar 2025: unknown");
  }

  @Test
  void aLakeWithoutAnythingHasAPageThatSaysSo() {
    Period day = new Period("all days", START, START);
    PageData empty =
        new PageData(
            false,
            List.of(),
            Map.of(),
            null,
            List.of(day),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    assertThat(Page.render(empty))
        .contains("No pause could be set against a series of counts.")
        .contains("No pause was told of.")
        .doesNotContain("This page is about the sample");
  }

  private static List<String> all(String html, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(html);
    List<String> out = new ArrayList<>();
    while (found.find()) {
      out.add(found.group(1));
    }
    return out;
  }

  private static PageData full(String url) {
    List<FitDay> days = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.parse("2025-03-01").plusDays(i);
      days.add(new FitDay(day, i == 1 ? null : 100.0 + i, 120.0, 90.0, 160.0));
    }
    String window = "RU 2025-03-18..2025-04-17";
    Sentence sentence =
        new Sentence(
            "a1", HOSTILE, "launched 145 drone", HOSTILE, Side.UA, HOSTILE, HOSTILE, url, START);
    return new PageData(
        true,
        List.of(
            new VerdictLine(HOSTILE, "p1", null),
            new VerdictLine(
                "weapons 30 % lower",
                "p1", new EstimateName("p1", "official", "launched drone RU", window)),
            VerdictLine.of("the whole ledger")),
        Map.of("articles read", "1"),
        pause(),
        List.of(
            new Period("before", LocalDate.parse("2025-03-01"), START.minusDays(1)),
            new Period("during", START, END)),
        List.of(new FittedSeries("p1", "official", "launched drone RU", window, days)),
        List.of(
            estimate(window, "poisson", 0.7, 0.6, 0.8),
            estimate(window, "poisson_hac7", 0.7, 0.01, 30.0)),
        List.of(
            new PlaceboEstimates(
                "official", "launched drone RU", window, 0.7, List.of(0.0, 1.0, 1.4, 20.0))),
        List.of(
            new EventSeries(
                "official",
                "launched drone RU",
                window,
                List.of(
                    new EventSeries.Day(-1, 1.2, 0.4, 3.0),
                    new EventSeries.Day(0, 0.0, null, null)))),
        List.of(
            new RegionCount("before", "UA-59", Side.RU, 3, 30.0),
            new RegionCount("during", "RU-KRS", Side.UA, 4, null)),
        List.of(pause()),
        List.of(attack()),
        List.of(new DayPair(START, 100, 137, "other hours"), new DayPair(END, 0, 5, "a zero")),
        Map.of("a1", sentence));
  }

  private static Estimate estimate(
      String window, String estimator, double ratio, double low, double high) {
    return new Estimate(
        "p1",
        "official",
        window,
        "launched drone RU",
        estimator,
        "",
        false,
        ratio,
        low,
        high,
        0.3,
        19,
        20.0,
        60,
        HOSTILE,
        null);
  }

  private static Pause pause() {
    return new Pause(
        "p1",
        "energy pause " + HOSTILE,
        PauseScope.ENERGY,
        List.of(PauseScope.ENERGY),
        List.of(),
        List.of(Side.RU, Side.UA),
        PauseStatus.ANNOUNCED,
        HOSTILE,
        Side.RU,
        START,
        START,
        END,
        List.of(new PauseWindow(Side.RU, START, END), new PauseWindow(Side.UA, START, null)),
        List.of(new PauseStatement(START, PauseStatus.ANNOUNCED, HOSTILE, Side.RU, List.of("a1"))),
        true,
        "articles",
        List.of("a1"),
        1,
        1,
        List.of());
  }

  private static Attack attack() {
    Region sumy = new Region("UA-59", "UA", null, null, null, GeoPrecision.ADMIN1);
    return new Attack(
        "k1",
        START,
        START,
        START,
        DatePrecision.DAY,
        Side.RU,
        Weapon.DRONE,
        null,
        List.of(sumy),
        Target.UNSPECIFIED,
        false,
        null,
        List.of(
            new Claim(
                Measure.LAUNCHED,
                Side.UA,
                List.of(HOSTILE),
                145,
                145,
                145,
                List.of(),
                List.of("a1")),
            new Claim(
                Measure.LAUNCHED, Side.RU, List.of(), 20, null, null, List.of(), List.of("gone"))),
        List.of(new Agreed(Measure.LAUNCHED, 145, 145, 145, HOSTILE)),
        List.of("a1"),
        List.of("x"),
        List.of("s"),
        1,
        1,
        List.of());
  }
}
