package org.lull.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.report.Sentence;
import org.lull.table.Lake;

/** The sentences behind reports, with the articles they stand in. */
final class ReportSentences {
  private static final Set<String> PEOPLE = Set.of("killed", "injured");

  private ReportSentences() {}

  /** Report id to sentence, attacks before pauses, in the order of the days. */
  static Map<String, Sentence> of(
      Lake lake, Collection<String> attackIds, Collection<String> pauseIds) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(joined(lake, lake.read(Tables.ATTACK_REPORTS), attackIds, "event_date"));
    rows.addAll(joined(lake, lake.read(Tables.PAUSE_REPORTS), pauseIds, "declared_date"));
    Map<String, Sentence> sentences = new LinkedHashMap<>();
    for (Row row : rows) {
      String id = row.getAs("report_id");
      sentences.put(
          id,
          new Sentence(
              id,
              row.getAs("evidence"),
              says(row),
              row.getAs("claimant"),
              side(row.getAs("claimant_side")),
              row.getAs("title"),
              row.getAs("source"),
              row.getAs("url"),
              row.<LocalDate>getAs("published_date")));
    }
    return sentences;
  }

  private static List<Row> joined(
      Lake lake, Dataset<Row> reports, Collection<String> ids, String day) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Column wanted = col("report_id").isin(ids.toArray());
    Dataset<Row> articles =
        lake.read(Tables.ARTICLES).select("article_id", "title", "source", "url", "published_date");
    return reports
        .filter(wanted)
        .join(articles, new String[] {"article_id"}, "left")
        .orderBy(day, "published_date", "report_id")
        .collectAsList();
  }

  /** What was coded, in words: {@code launched 145 drones} or {@code announced energy pause}. */
  private static String says(Row row) {
    boolean attack = Stream.of(row.schema().fieldNames()).anyMatch("measure"::equals);
    String coded =
        attack
            ? row.getAs("measure") + number(row) + weapon(row)
            : row.getAs("status") + " " + row.getAs("scope") + " pause";
    return coded.replace('_', ' ');
  }

  /** Part of the count where weapons are counted, else beside it. */
  private static String weapon(Row row) {
    String weapon = row.getAs("weapon");
    Integer best = row.getAs("count_best");
    boolean people = PEOPLE.contains(row.<String>getAs("measure"));
    if (people || number(row).isEmpty() || !weapon.matches(".*(drone|missile|bomb|rocket)")) {
      return weapon.equals("unknown") ? "" : ", " + weapon;
    }
    return " " + weapon + (best != null && best == 1 ? "" : "s");
  }

  private static String number(Row row) {
    Integer low = row.getAs("count_low");
    Integer best = row.getAs("count_best");
    Integer high = row.getAs("count_high");
    if (best != null) {
      String more = low != null && high == null ? " or more" : "";
      return String.format(Locale.ROOT, " %,d%s", best, more);
    }
    if (low == null && high == null) {
      return "";
    }
    return " " + Objects.toString(low, "?") + " to " + Objects.toString(high, "?");
  }

  private static @Nullable Side side(@Nullable String code) {
    return code == null
        ? null
        : Stream.of(Side.values()).filter(s -> s.code().equals(code)).findFirst().orElse(null);
  }
}
