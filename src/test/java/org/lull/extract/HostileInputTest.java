package org.lull.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lull.corpus.Article;

/** Whatever stands in an article, reading it ends, and says only what the article says. */
class HostileInputTest {
  private static final int LENGTH = 300_000;

  /** Words of ours among marks, numbers and odd characters: what grammars stumble over. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Russia",
            "Ukraine's",
            "launched",
            "150",
            "drones",
            "at",
            "Kyiv",
            "and",
            "Sumy",
            "regions",
            "overnight",
            ",",
            ".",
            ";",
            "\n",
            "\"",
            "\u201c",
            "\u201d",
            "(",
            ")",
            "-",
            "57",
            "shot down",
            "killed",
            "people",
            "on Monday",
            "March 18",
            "said",
            "according to",
            "a 30-day ceasefire",
            "agreed",
            "not",
            "between",
            "at least",
            "thousand",
            "1,200",
            "of them",
            "\ud83d\ude80",
            "\ud800",
            "\udc00",
            "\u202e",
            "\u00ad",
            "\u00a0",
            "<b>",
            "&amp;",
            "'s",
            "from",
            "Putin",
            "the",
            "no",
            "99999999999",
            "1.5",
            "night",
            "[1]")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 400)
  void evidenceIsAlwaysTheFieldsOwnText(
      @ForAll("texts") String title, @ForAll("texts") String text) {
    Article article = Articles.article(title, "Russia: " + text);
    Reading reading = Articles.READER.read(article);
    assertThat(reading).isEqualTo(Articles.READER.read(article));
    for (AttackReport r : reading.attackReports()) {
      assertThat(field(article, r.evidenceIn()).substring(r.begin(), r.end()))
          .isEqualTo(r.evidence())
          .isNotBlank();
    }
    for (PauseReport r : reading.pauseReports()) {
      assertThat(field(article, r.evidenceIn()).substring(r.begin(), r.end()))
          .isEqualTo(r.evidence())
          .isNotBlank();
    }
  }

  private static String field(Article article, String name) {
    return name.equals("title") ? article.title() : article.text();
  }

  @Property(tries = 300)
  void sentencesCoverTheTextInOrderAndAreNeverTooLong(@ForAll("texts") String text) {
    String twice = text + " " + text.replace('.', ',') + "x".repeat(text.length() * 8);
    int end = 0;
    for (Sentences.Span span : Sentences.split(twice)) {
      assertThat(twice.substring(end, span.begin())).isBlank();
      assertThat(span.end() - span.begin()).isBetween(1, Sentences.LONGEST);
      end = span.end();
    }
    assertThat(twice.substring(end)).isBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        "1 2 3 ",
        "drone ",
        "ceasefire ",
        "and ",
        "\"",
        "\u201c",
        "(",
        "\n",
        "\ud800",
        "\ud83d\ude80",
        "\u202e",
        "<p>",
        "Kyiv, ",
        "said ",
        "at least ",
        "1-",
        "A. B. ",
        "... ",
        "launched 5 drones ",
        "one hundred and ",
        "on Monday "
      })
  void aLongRepetitionIsReadToItsEndAndSaysLittle(String unit) {
    Reading reading = Articles.read("Russia " + unit.repeat(LENGTH / unit.length()));
    assertThat(reading.attackReports().size() + reading.pauseReports().size()).isLessThan(3);
  }

  @Test
  void nothingIsReadWhereNothingIsSaid() {
    for (String text :
        List.of("", " \n\t ", "Russia", "drones", "\ud800", "Kyiv \ud83d\ude80 57")) {
      assertThat(Articles.read(text)).isEqualTo(new Reading(List.of(), List.of()));
    }
  }

  @Test
  void aSentenceOfFiveMillionCharactersIsCutNotSkipped() {
    String clause = "the mayor of Kyiv spoke of the weather and of the harvest, ";
    String told = "Russia launched 150 drones at Ukraine overnight, ";
    String text = told + clause.repeat(5_000_000 / clause.length()) + told.replace("150", "149");
    assertThat(Articles.read(text).attackReports())
        .extracting(AttackReport::countBest)
        .contains(150, 149);
  }

  @Test
  void marksOfMarkupAndDirectionDoNotHideWhatIsSaid() {
    String text =
        "<p>Russia \u202elaunched 150\u00a0drones\u202c at Ukraine overnight.</p> \ud83d\ude80";
    assertThat(Articles.read(text).attackReports())
        .extracting(AttackReport::countBest)
        .containsExactly(150);
  }

  @Test
  void quotationsInQuotationsAndLoneSurrogatesDoNoHarm() {
    assertThatCode(
            () -> {
              Articles.read("Putin said " + "\u201che said ".repeat(5_000));
              Articles.read("Russia \udfff launched \ud83d 5 drones\udc00.");
              Articles.READER.read(Articles.article("Russia " + "x".repeat(200_000), ""));
            })
        .doesNotThrowAnyException();
  }
}
