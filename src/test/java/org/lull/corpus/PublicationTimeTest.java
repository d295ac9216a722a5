package org.lull.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2022-10-01 18:16:12+00:00|2022-10-01T18:16:12Z|2022-10-01",
        "2023-06-30T17:06:35.703199+00:00|2023-06-30T17:06:35.703199Z|2023-06-30",
        "2025-05-21T23:00:06+09:00|2025-05-21T14:00:06Z|2025-05-21",
        "2025-05-21T19:40:00Z|2025-05-21T19:40:00Z|2025-05-21",
        "2026-09-26T04:17Z|2026-09-26T04:17:00Z|2026-09-26",
        "2025-07-24 21:59|2025-07-24T21:59:00Z|2025-07-24",
        "Wed, 21 May 2025 12:36:25 GMT|2025-05-21T12:36:25Z|2025-05-21",
        "Wed, 21 May 2025 23:49:06 +0300|2025-05-21T20:49:06Z|2025-05-21",
        "Wed, 21 May 2025 16:38:24 EDT|2025-05-21T20:38:24Z|2025-05-21",
        "2025-07-24|-|2025-07-24",
        "20220224|-|2022-02-24",
        "March 9, 2025|-|2025-03-09",
        "9 Mar 2025|-|2025-03-09",
        "09.03.2025|-|2025-03-09",
        "9. 3. 2025 18:05|2025-03-09T18:05:00Z|2025-03-09",
        "1742342400|2025-03-19T00:00:00Z|2025-03-19",
        "1742342400000|2025-03-19T00:00:00Z|2025-03-19"
      })
  void formatsOfFeedsAndPages(String written, String moment, String day) {
    PublicationTime time = PublicationTime.parse(written, ZoneOffset.UTC);
    assertThat(time.at() == null ? null : time.at().toString()).isEqualTo(moment);
    assertThat(time.day()).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2023-00-10",
        "31 Foo 2025",
        "2025-01-01T10:00:00 XYZ",
        "20221345",
        "soon",
        "31.02.2025",
        "03/09/2025",
        "2025-01-01T10:61"
      })
  void whatIsNoDateIsRefused(String written) {
    assertThatThrownBy(() -> PublicationTime.parse(written, ZoneOffset.UTC))
        .isInstanceOf(DateTimeException.class)
        .hasMessageMatching(".{10,}");
  }
}
