package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is wrong with a corpus is said at its place, and the good records beside it are kept.
 */
class BadInputTest {
  private static final String GOOD = "{\"title\":\"Drones over Sumy\",\"date\":\"2025-03-19\"}\n";

  private static Reject only(List<Interpreted> records) {
    List<Reject> rejects =
        records.stream().map(Interpreted::reject).filter(r -> r != null).toList();
    assertThat(rejects).hasSize(1);
    return rejects.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "{\"title\":\"cut",
        "[1,2]",
        "{\"title\":\"a\"} {\"title\":\"b\"}",
        "{\"title\":\"a\"}}",
        "3"
      })
  void malformedLine(String line) {
    List<Interpreted> records = Corpora.read("a.jsonl", GOOD + "\n" + line + "\n" + GOOD);
    assertThat(records).hasSize(3);
    Reject reject = only(records);
    assertThat(reject.input()).isEqualTo("a.jsonl");
    assertThat(reject.position()).isEqualTo(3);
    assertThat(reject.reason()).contains("JSON");
    assertThat(reject.seen()).isEqualTo(line);
  }

  @Test
  void neitherTitleNorText() {
    Reject reject =
        only(Corpora.read("a.jsonl", GOOD + "{\"title\":\" \",\"text\":null,\"url\":\"u1\"}\n"));
    assertThat(reject.reason()).contains("Neither a title nor a text").contains("load.fields");
    assertThat(reject.seen()).contains("u1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-13-01 10:00:00+00:00",
        "yesterday",
        "2023-01-01T25:00:00Z",
        "0001-01-01"
      })
  void impossibleDate(String date) {
    Reject reject =
        only(Corpora.read("a.jsonl", GOOD + "{\"title\":\"T\",\"date\":\"" + date + "\"}\n"));
    assertThat(reject.position()).isEqualTo(2);
    assertThat(reject.reason()).startsWith("Unreadable date of publication");
    assertThat(reject.seen()).isEqualTo(date);
  }

  @Test
  void aFewUnreadableBytesAreKeptAndCounted() {
    byte[] line =
        "{\"title\":\"Attack near Málaga street\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    Interpreted record = Corpora.read("a.jsonl", line).get(0);
    assertThat(record.article().title()).isEqualTo("Attack near M\uFFFDlaga street");
    assertThat(record.unreadable()).isEqualTo(1);
  }

  @Test
  void anotherEncodingIsRejectedWithItsRemedy() {
    byte[] line =
        "{\"title\":\"Воздушная тревога в области\"}\n".getBytes(Charset.forName("windows-1251"));
    assertThat(only(Corpora.read("a.jsonl", line)).reason()).contains("iconv");
  }

  @Test
  void truncatedGzipKeepsWhatStoodBefore() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"title\":\"Report ").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = Corpora.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    List<Interpreted> records = Corpora.read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(records).hasSizeBetween(1000, 4000);
    Interpreted last = records.get(records.size() - 1);
    assertThat(last.reject().reason()).contains("breaks off");
    assertThat(last.position()).isEqualTo(records.size());
    assertThat(only(records)).isEqualTo(last.reject());
  }

  @Test
  void gzipCutOffWithinTheFirstBytesKeepsItsLines() {
    byte[] whole = Corpora.gzip((GOOD + GOOD).getBytes(StandardCharsets.UTF_8));
    List<Interpreted> records = Corpora.read("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 8));
    assertThat(records).hasSize(3);
    assertThat(only(records).position()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n"})
  void emptyFile(String content) {
    Reject reject = only(Corpora.read("a.jsonl", content));
    assertThat(reject.position()).isZero();
    assertThat(reject.reason()).containsAnyOf("empty", "no record");
  }

  @Test
  void unknownFormatSaysWhatToDo() {
    assertThat(only(Corpora.read("notes.md", "# Notes\n")).reason()).contains("neither JSON lines");
    assertThat(only(Corpora.read("a.json", "[{\"title\":\"T\"}]")).reason()).contains("jq");
    byte[] wide = "title,text\nA,b\n".getBytes(StandardCharsets.UTF_16);
    assertThat(only(Corpora.read("a.csv", wide)).reason()).contains("iconv -f UTF-16");
    assertThat(only(Corpora.read("a.zip", "PK\u0003\u0004...")).reason()).contains("ZIP");
  }

  @Test
  void fieldsOfOtherNamesAreListed() {
    String line = "{\"heading\":\"Drones over Sumy\",\"day\":\"2025-03-19\"}\n";
    assertThat(only(Corpora.read("a.jsonl", line)).seen())
        .startsWith("fields named nowhere: heading, day;");
  }

  @Test
  void aFileThatDoesNotOpenIsOneReject() {
    CorpusFile file =
        CorpusFile.unopened(
            "secret.jsonl", new Interpreter(ZoneOffset.UTC), new IOException("Permission denied"));
    Reject reject = file.next().reject();
    assertThat(reject.input()).isEqualTo("secret.jsonl");
    assertThat(reject.reason()).contains("cannot be opened: Permission denied");
    assertThat(file.hasNext()).isFalse();
    file.close();
  }

  @Test
  void csvWithoutAMappedColumn() {
    Reject reject = only(Corpora.read("a.csv", "day,launched\n2025-03-19,145\n"));
    assertThat(reject.position()).isZero();
    assertThat(reject.reason()).contains("load.fields");
    assertThat(reject.seen()).isEqualTo("day,launched");
  }

  @Test
  void openQuoteCostsItsOwnLineOnly() {
    List<Interpreted> rows = Corpora.read("a.csv", "title,text\nA,\"never closed\nB,b\nC,c\n");
    assertThat(only(rows).position()).isEqualTo(2);
    assertThat(rows).extracting(Interpreted::position).containsExactly(2L, 3L, 4L);
  }

  @Test
  void rowOfAnotherWidth() {
    Reject reject = only(Corpora.read("a.csv", "title,text\nA,a,b\nB,b\n"));
    assertThat(reject.reason()).contains("3 fields where the header has 2");
  }

  @Test
  void tooLongALineIsPassedOver() {
    String line = "{\"title\":\"" + "x".repeat(2 << 20) + "\"}\n";
    Reject reject = only(Corpora.read("a.jsonl", GOOD + line + GOOD));
    assertThat(reject.position()).isEqualTo(2);
    assertThat(reject.reason()).contains("max_record_bytes");
    assertThat(reject.seen().length()).isLessThanOrEqualTo(200);
  }

  @Test
  void damagedParquet() {
    assertThat(only(Corpora.read("a.parquet", "PAR1 and then nothing of the kind")).position())
        .isZero();
  }

  @Test
  void halfAPairAndNulAreCleaned() {
    Article article = Corpora.article("{\"title\":\"a\\u0000b\",\"text\":\"x\\ud83dy\"}");
    assertThat(article.title()).isEqualTo("ab");
    assertThat(article.text()).isEqualTo("x\uFFFDy");
  }
}
