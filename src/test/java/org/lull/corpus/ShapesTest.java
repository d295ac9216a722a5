package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each shape of record and each format of file that is known to occur. */
class ShapesTest {
  private static final String CSV =
      "date,title,text\n2025-03-19,Drones over Sumy,\"He said \"\"enough\"\",\nthen left.\"\n";

  @Test
  void feedItem() {
    Article item =
        Corpora.article(
            """
            {"link": "https://example.org/1", "title": "Drones over Sumy", "description": "<p>Sirens &amp; smoke.</p><p>Then quiet.</p>", \
            "date_published": "2025-03-19 01:30:00+02:00", "source": "Example Wire", "language": "en-US", "author": null}
            """);
    assertThat(item.url()).isEqualTo("https://example.org/1");
    assertThat(item.source()).isEqualTo("Example Wire");
    assertThat(item.text()).isEqualTo("Sirens & smoke.\n\nThen quiet.");
    assertThat(item.publishedAt()).isEqualTo(Instant.parse("2025-03-18T23:30:00Z"));
    assertThat(item.publishedDate()).isEqualTo(LocalDate.of(2025, 3, 19));
    assertThat(item.language()).isEqualTo("en");
  }

  @Test
  void assessmentWithDayOnly() {
    Article item =
        Corpora.article(
            "{\"id\":\"x\",\"url\":\"u\",\"date\":\"2025-03-19\",\"title\":\"T\",\"text\":\"B\"}");
    assertThat(item.publishedAt()).isNull();
    assertThat(item.publishedDate()).isEqualTo(LocalDate.of(2025, 3, 19));
  }

  @Test
  void publishedIsTakenBeforeDateAndTextBeforeSummary() {
    Article item =
        Corpora.article(
            """
            {"summary": "short", "date": "2025-03-20", "published": "Wed, 19 Mar 2025 23:49:06 -0400", "title": "T", "text": "long", "lang": "en"}
            """);
    assertThat(item.publishedDate()).isEqualTo(LocalDate.of(2025, 3, 19));
    assertThat(item.publishedAt()).isEqualTo(Instant.parse("2025-03-20T03:49:06Z"));
    assertThat(item.text()).isEqualTo("long");
  }

  @Test
  void blankCandidatesAreLeftForTheNext() {
    Article item =
        Corpora.article(
            "{\"published\":\"\",\"date\":\"2025-03-19\",\"title\":\"T\",\"text\":\" \",\"summary\":\"s\"}");
    assertThat(item.publishedDate()).isEqualTo(LocalDate.of(2025, 3, 19));
    assertThat(item.text()).isEqualTo("s");
  }

  @Test
  void headlineWithoutLinkTextOrDate() {
    Article item = Corpora.article("{\"headline\": \"Truce holds in the south\", \"n_seen\": 3}");
    assertThat(item.title()).isEqualTo("Truce holds in the south");
    assertThat(item.text()).isEmpty();
    assertThat(item.url()).isNull();
    assertThat(item.publishedDate()).isNull();
  }

  @Test
  void csvWithQuotesAndLineBreaks() {
    List<Interpreted> rows = Corpora.read("news.txt", "\uFEFF" + CSV + "2025-03-20,Second,two\n");
    assertThat(rows).extracting(Interpreted::position).containsExactly(2L, 4L);
    assertThat(rows.get(0).article().text()).isEqualTo("He said \"enough\",\nthen left.");
  }

  @Test
  void semicolonsAreFound() {
    assertThat(Corpora.read("a.csv", "title;text\nT;one, two\n").get(0).article().text())
        .isEqualTo("one, two");
  }

  @Test
  void gzipIsKnownByItsBytesNotItsName() {
    byte[] packed = Corpora.gzip(CSV.getBytes(StandardCharsets.UTF_8));
    assertThat(Corpora.read("plain.csv", packed)).hasSize(1);
  }

  @Test
  void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(Corpora.gzip("{\"title\":\"one\"}\n".getBytes(StandardCharsets.UTF_8)));
    both.write(Corpora.gzip("{\"title\":\"two\"}\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(Corpora.read("a.jsonl.gz", both.toByteArray())).hasSize(2);
  }

  @Test
  void parquetPlainAndGzipped(@TempDir Path folder) throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message news { optional binary title (STRING); optional binary text (STRING);
              optional int64 published (TIMESTAMP(MICROS,true)); optional int32 date (DATE); }
            """);
    Path file = folder.resolve("part-0.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(schema).build()) {
      Group row = new SimpleGroupFactory(schema).newGroup();
      row.append("title", "Drones over Sumy").append("published", 1_742_342_400_000_000L);
      writer.write(row);
      writer.write(
          new SimpleGroupFactory(schema).newGroup().append("text", "b").append("date", 20166));
    }
    byte[] bytes = Files.readAllBytes(file);
    for (byte[] form : List.of(bytes, Corpora.gzip(bytes))) {
      List<Interpreted> rows = Corpora.read("part-0.parquet", form);
      assertThat(rows).extracting(Interpreted::position).containsExactly(1L, 2L);
      assertThat(rows.get(0).article().publishedAt())
          .isEqualTo(Instant.parse("2025-03-19T00:00:00Z"));
      assertThat(rows.get(1).article().publishedDate()).isEqualTo(LocalDate.of(2025, 3, 19));
    }
  }

  @Test
  void pageInWarc() {
    String body =
        "The night was loud, people of the town said on the day after, and the sirens went on until dawn. ";
    String html =
        "<html lang='en'><head><title>Drones over Sumy | Example</title><meta property='article:published_time'"
            + " content='2025-03-18T23:10:00-04:00'></head><body><nav><a href='/'>Home</a> <a href='/x'>World</a></nav><h1>Drones over"
            + " Sumy</h1><article><p>"
            + body.repeat(4)
            + "</p><p>"
            + body.repeat(4)
            + "</p></article><footer><a href='/c'>Contact</a></footer></body></html>";
    List<Interpreted> pages =
        Corpora.read(
            "a.warc.gz",
            Corpora.gzip(
                (page("200 OK", html) + page("404 Not Found", "gone"))
                    .getBytes(StandardCharsets.UTF_8)));
    Article page = pages.get(0).article();
    assertThat(page.title()).isEqualTo("Drones over Sumy");
    assertThat(page.source()).isEqualTo("example.org");
    assertThat(page.publishedDate()).isEqualTo(LocalDate.of(2025, 3, 18));
    assertThat(page.text())
        .contains("sirens went on")
        .doesNotContain("Contact")
        .doesNotContain("<");
    assertThat(pages.get(1).reject().reason()).contains("404");
    assertThat(pages.get(1).position()).isEqualTo(2);
  }

  @Test
  void captureDayServesWhereThePageHasNoDate() {
    String html = "<html><body><h1>Quiet night</h1><p>Nothing was reported.</p></body></html>";
    Article page = Corpora.read("a.warc", page("200 OK", html)).get(0).article();
    assertThat(page.publishedAt()).isNull();
    assertThat(page.publishedDate()).isEqualTo(LocalDate.of(2025, 3, 20));
  }

  private static String page(String status, String html) {
    String http =
        "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2025-03-20T05:00:00Z\r\n"
        + "WARC-Target-URI: https://www.example.org/1\r\nWARC-Record-ID: <urn:uuid:163136c6-b174-45a1-b7b1-486fce5986a4>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
