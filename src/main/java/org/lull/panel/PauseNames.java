package org.lull.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Occasions;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/**
 * Names as people use them, "Easter truce 2025", "Energy pause March 2025", each borne by one
 * pause: where two would share a name the later is told by its day, then by a number.
 */
final class PauseNames {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Occasions occasions = Occasions.bundled();
  private final Map<String, Integer> taken = new TreeMap<>();

  /** The pause with its name, and an id made of it. */
  Pause named(Pause pause, List<PauseTelling> tellings) {
    String name = name(pause, tellings);
    return new Pause(
        StableId.of("p-", pause.series(), name),
        name,
        pause.scope(),
        pause.scopes(),
        pause.scopeRegions(),
        pause.parties(),
        pause.status(),
        pause.announcer(),
        pause.announcerSide(),
        pause.declaredDate(),
        pause.startDate(),
        pause.endDate(),
        pause.windows(),
        pause.statuses(),
        pause.inForce(),
        pause.series(),
        pause.reportIds(),
        pause.articles(),
        pause.sources(),
        pause.flags());
  }

  private String name(Pause pause, List<PauseTelling> tellings) {
    LocalDate declared = Objects.requireNonNull(pause.declaredDate());
    LocalDate day = pause.startDate() == null ? declared : pause.startDate();
    boolean offered = tellings.stream().allMatch(PauseTelling::offers);
    String occasion = offered ? null : occasion(tellings);
    boolean refused = tellings.stream().allMatch(t -> t.status() == PauseStatus.REFUSED);
    String kind = occasion == null ? kind(pause, length(tellings), !refused) : occasion + " truce";
    String what =
        capital(
            (refused ? refusal(pause, kind) : offered ? offer(pause, kind) : kind) + place(pause));
    String plain = what + " " + (occasion == null ? MONTH.format(day) : day.getYear());
    if (taken.merge(plain, 1, Integer::sum) == 1) {
      return plain;
    }
    String byDay = what + " " + DAY.format(declared);
    int nth = taken.merge(byDay, 1, Integer::sum);
    return nth == 1 ? byDay : byDay + " (" + nth + ")";
  }

  private @Nullable String occasion(List<PauseTelling> tellings) {
    List<String> told =
        tellings.stream()
            .map(t -> occasions.of(t.report().evidence()))
            .filter(Objects::nonNull)
            .toList();
    return 3 * told.size() >= tellings.size() ? MostTold.of(told, occasion -> occasion) : null;
  }

  private static String offer(Pause pause, String kind) {
    return kind + (pause.announcerSide() == null ? " talks" : " proposal");
  }

  /** Of what is known only by its refusal, who refused it is known and not who offered it. */
  private static String refusal(Pause pause, String kind) {
    if (pause.announcerSide() == Side.RU) {
      return kind + " refused by Russia";
    }
    return kind + (pause.announcerSide() == Side.UA ? " refused by Ukraine" : " refused");
  }

  private static String kind(Pause pause, @Nullable Integer days, boolean owned) {
    List<PauseScope> scopes = pause.scopes();
    if (scopes.equals(List.of(PauseScope.FULL))) {
      return (owned ? owner(pause) : "")
          + (days != null && days >= PauseDraft.LONG ? days + "-day truce" : "truce");
    }
    if (scopes.contains(PauseScope.MARITIME) && scopes.contains(PauseScope.AIR)) {
      return "Sea and air truce";
    }
    return switch (pause.scope()) {
      case ENERGY -> "Energy pause";
      case MARITIME -> blackSea(pause) ? "Black Sea truce" : "Sea truce";
      case AIR -> "Air truce";
      case LONG_RANGE -> "Long-range pause";
      case LOCAL -> "Local truce";
      case HUMANITARIAN -> "Humanitarian truce";
      case OTHER -> "Partial pause";
      case FULL -> "truce"; // beside a local one
    };
  }

  private static String owner(Pause pause) {
    if (pause.announcerSide() == Side.RU) {
      return "Russian ";
    }
    return pause.announcerSide() == Side.UA ? "Ukrainian " : "";
  }

  private static boolean blackSea(Pause pause) {
    return pause.scopeRegions().stream().anyMatch(r -> "SEA-BLACK".equals(r.admin1()));
  }

  private static @Nullable Integer length(List<PauseTelling> tellings) {
    return MostTold.of(tellings, t -> t.report().durationDays());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String place(Pause pause) {
    if (pause.scope() != PauseScope.LOCAL) {
      return "";
    }
    return pause.scopeRegions().stream()
        .map(Region::location)
        .filter(Objects::nonNull)
        .findFirst()
        .map(location -> " at " + location + ",")
        .orElse("");
  }
}
