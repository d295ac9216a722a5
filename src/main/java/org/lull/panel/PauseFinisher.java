package org.lull.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.PauseScope;
import org.lull.lexicon.PauseStatus;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;

/** Makes rows of the ledger of gathered statements. */
final class PauseFinisher {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Map<String, Integer> names = new TreeMap<>();

  private PauseFinisher() {}

  /** Pauses in order of declaration, then scope, then announcer, each with a name of its own. */
  static List<Pause> finish(List<PauseDraft> drafts) {
    PauseFinisher finisher = new PauseFinisher();
    return drafts.stream()
        .map(d -> finisher.unnamed(d.inTime()))
        .sorted(
            Comparator.comparing(Pause::declaredDate)
                .thenComparing(Pause::scope)
                .thenComparing(p -> String.valueOf(p.announcerSide()))
                .thenComparing(p -> p.reportIds().get(0)))
        .map(finisher::named)
        .toList();
  }

  private Pause unnamed(List<PauseTelling> inTime) {
    List<PauseTelling> declaring = inTime.stream().filter(PauseFinisher::declares).toList();
    boolean thirdParty =
        !declaring.isEmpty() && declaring.stream().allMatch(PauseWindows::thirdParty);
    List<PauseWindow> windows = new PauseWindows(declaring).windows();
    PauseAnnouncer announcer = PauseAnnouncer.of(inTime);
    Set<PauseScope> scopes = EnumSet.noneOf(PauseScope.class);
    (declaring.isEmpty() ? inTime : declaring).forEach(t -> scopes.addAll(t.scopes()));
    List<ToldPause> told = inTime.stream().flatMap(t -> t.told().stream()).toList();
    List<String> flags = new ArrayList<>();
    if (thirdParty) {
      flags.add("third_party_only");
    }
    if (inTime.stream().anyMatch(PauseTelling::misdated)) {
      flags.add("implausible_date_not_used");
    }
    return new Pause(
        "",
        "",
        scopes.iterator().next(),
        List.copyOf(scopes),
        regions(inTime),
        parties(declaring.isEmpty() ? inTime : declaring),
        furthest(inTime),
        announcer.name(),
        announcer.side(),
        declaring.isEmpty() ? inTime.get(0).day() : PauseWindows.declared(declaring),
        day(windows, inTime, PauseWindow::start, PauseTelling::start, true),
        day(windows, inTime, PauseWindow::end, PauseTelling::end, false),
        windows,
        statements(inTime),
        !thirdParty && windows.stream().anyMatch(w -> w.start() != null),
        "articles",
        told.stream().map(t -> t.report().reportId()).sorted().toList(),
        (int) told.stream().map(t -> t.report().articleId()).distinct().count(),
        (int) told.stream().map(ToldPause::source).filter(Objects::nonNull).distinct().count(),
        flags);
  }

  private static boolean declares(PauseTelling telling) {
    return telling.status() == PauseStatus.ANNOUNCED || telling.status() == PauseStatus.AGREED;
  }

  /** The furthest in the life of a pause; a refusal takes an offer further, not a declaration. */
  private static PauseStatus furthest(List<PauseTelling> tellings) {
    List<PauseStatus> life =
        List.of(
            PauseStatus.PROPOSED,
            PauseStatus.REFUSED,
            PauseStatus.ANNOUNCED,
            PauseStatus.AGREED,
            PauseStatus.EXTENDED,
            PauseStatus.VIOLATED,
            PauseStatus.ENDED);
    return tellings.stream()
        .map(PauseTelling::status)
        .max(Comparator.comparing(life::indexOf))
        .orElse(PauseStatus.PROPOSED);
  }

  private static List<PauseStatement> statements(List<PauseTelling> inTime) {
    Map<String, List<PauseTelling>> same = new TreeMap<>();
    for (PauseTelling telling : inTime) {
      String key = telling.day() + "|" + telling.status().ordinal() + "|" + telling.announcerSide();
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
    }
    List<PauseStatement> statements = new ArrayList<>();
    for (List<PauseTelling> tellings : same.values()) {
      PauseTelling first = tellings.get(0);
      statements.add(
          new PauseStatement(
              first.day(),
              first.status(),
              MostTold.of(tellings, t -> t.report().announcer()),
              first.announcerSide(),
              tellings.stream()
                  .flatMap(t -> t.told().stream())
                  .map(t -> t.report().reportId())
                  .sorted()
                  .toList()));
    }
    return statements;
  }

  private static @Nullable LocalDate day(
      List<PauseWindow> windows,
      List<PauseTelling> tellings,
      Function<PauseWindow, @Nullable LocalDate> ofWindow,
      Function<PauseTelling, @Nullable LocalDate> ofTelling,
      boolean first) {
    Stream<LocalDate> told = windows.stream().map(ofWindow).filter(Objects::nonNull);
    LocalDate bound =
        (first ? told.min(LocalDate::compareTo) : told.max(LocalDate::compareTo)).orElse(null);
    return bound != null ? bound : MostTold.of(tellings, ofTelling);
  }

  private static List<Side> parties(List<PauseTelling> tellings) {
    Set<Side> parties = EnumSet.noneOf(Side.class);
    tellings.forEach(t -> parties.addAll(t.report().parties()));
    return List.copyOf(parties);
  }

  private static List<Region> regions(List<PauseTelling> tellings) {
    Map<String, Region> regions = new TreeMap<>();
    for (PauseTelling telling : tellings) {
      for (Region region : telling.report().scopeRegions()) {
        regions.putIfAbsent(
            region.admin1() + "|" + region.country() + "|" + region.location(), region);
      }
    }
    return List.copyOf(regions.values());
  }

  private Pause named(Pause pause) {
    String kind = String.join(" and ", pause.scopes().stream().map(PauseFinisher::words).toList());
    boolean declared =
        pause.status() != PauseStatus.PROPOSED && pause.status() != PauseStatus.REFUSED;
    String plain =
        (declared ? "" : "proposed ")
            + kind
            + " pause of "
            + DAY.format(Objects.requireNonNull(pause.declaredDate()));
    int nth = names.merge(plain, 1, Integer::sum);
    String name = nth == 1 ? plain : plain + " (" + nth + ")";
    return PauseNames.named(pause, StableId.of("p-", pause.series(), name), name);
  }

  private static String words(PauseScope scope) {
    return scope.code().replace('_', '-');
  }
}
