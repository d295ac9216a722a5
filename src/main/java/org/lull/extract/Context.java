package org.lull.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.GeoPrecision;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Region;
import org.lull.lexicon.Side;
import org.lull.lexicon.Toponym;

/** What the text before a sentence has told, for sentences that leave it out. */
final class Context {
  private static final double RECENT = 1.5;
  private static final int CAPITAL = 2_000_000;
  private static final int TOWN = 400_000;

  private final DaysTold days;
  private @Nullable Side attacker;
  private @Nullable Side suffers;
  private List<Region> regions = List.of();
  private final Map<Toponym, Double> salience = new LinkedHashMap<>();
  private final Map<Toponym, Integer> seen = new HashMap<>();
  private final Map<String, Side> attackers = new HashMap<>();
  private final Set<String> regionsNamed = new HashSet<>();
  private int now;
  private int paragraph = -1;
  private int last = -1;
  private boolean headline;
  private @Nullable Draft latest;
  private final Aims aims = new Aims();
  private @Nullable Toponym region;
  private final Offices offices;
  private final Territory territory;
  private final Capitals capitals;

  Context(Offices offices, Territory territory, Capitals capitals, DaysTold days) {
    this.capitals = capitals;
    this.offices = offices;
    this.territory = territory;
    this.days = days;
  }

  /** Whose attacks on a place are. */
  Territory territory() {
    return territory;
  }

  /** The capitals of the countries at war. */
  Capitals capitals() {
    return capitals;
  }

  /** Who speaks for which region. */
  Offices offices() {
    return offices;
  }

  /** Codes of the regions that the article has named so far. */
  Set<String> regionsNamed() {
    return regionsNamed;
  }

  /** Forgets what a new paragraph does not inherit. */
  void enter(int newParagraph) {
    if (newParagraph == paragraph) {
      days.next();
    } else {
      days.enter(now);
      boolean first = paragraph == -1 && headline; // a feed's few lines go on from its title
      regions = first || last >= 0 && now - last <= 1 ? regions : List.of();
      paragraph = newParagraph;
    }
  }

  /** True where an attack was reported a few sentences before. */
  boolean fresh(int index) {
    return last >= 0 && index - last <= 3 || headline && index <= 1;
  }

  /** Goes on from the title to the text. */
  void text() {
    headline = last >= 0;
    days.text();
    paragraph = -1;
    last = -1;
    now = -1;
    seen.replaceAll((town, index) -> -1);
  }

  void remember(Draft draft) {
    for (Region region : draft.regions()) {
      if (region.admin1() != null && draft.attacker() != null) {
        attackers.put(region.admin1(), draft.attacker());
      }
    }
    last = draft.find().sentence().index();
    latest = draft;
    aims.remember(draft);
    attacker = draft.attacker() == null ? attacker : draft.attacker();
    if (draft.local()) {
      regions = draft.regions();
    }
    if (draft.dated()) {
      days.remember(draft);
    }
  }

  /** The days that were told. */
  DaysTold days() {
    return days;
  }

  @Nullable Side attacker() {
    return attacker;
  }

  /** Who attacks the only land of which the text told that it was struck. */
  @Nullable Side besieger() {
    return suffers == null ? null : suffers.opponent();
  }

  /** Who attacked there, as told last. */
  @Nullable Side attackerAt(List<Region> regions) {
    return regions.isEmpty() ? null : attackers.get(regions.get(0).admin1());
  }

  /** Where people were killed whom no report counts. */
  void scene(List<Region> told) {
    regions = told.isEmpty() ? regions : told;
  }

  List<Region> regions() {
    return regions;
  }

  /** The report told last, where it was told in this sentence or the one before. */
  @Nullable Draft latest(int index) {
    return latest != null && last >= 0 && index - last <= 1 ? latest : null;
  }

  /** Where this side struck, as told in this paragraph; empty where another struck there. */
  List<Region> placeOf(@Nullable Side side) {
    return side != null && attackerAt(regions) == side ? regions : List.of();
  }

  /** Where the weapons told before were aimed. */
  Aims aims() {
    return aims;
  }

  /** Remembers the town named last, for "the city" of the sentences to come. */
  void see(Sentence s) {
    days.see(s);
    now = s.index();
    boolean fire = s.any(0, s.size(), "attack", "weapon", "shelling");
    Side victim = fire && s.all("foreign").isEmpty() ? Struck.victim(s) : null;
    suffers = victim == null ? suffers : victim;
    for (Mention mention : s.all("toponym")) {
      Toponym named = (Toponym) mention.value();
      region = named.kind().equals("region") ? named : region;
      boolean wide =
          named.kind().equals("region")
              || named.kind().equals("country")
              || named.kind().equals("sea");
      if (!wide && !named.kind().equals("object")) {
        boolean passing =
            s.word(mention.from() - 1, "of") && s.word(mention.from() - 2, "capture")
                || s.word(mention.from() - 1, "from");
        if (!passing) {
          salience.merge(named, s.field().equals("title") ? 2.0 : 1.0, Double::sum);
          seen.put(named, s.index());
        }
      }
    }
  }

  /** What "the city" or "the capital" means here; empty where nothing was named. */
  List<Region> mentioned(Sentence s, int token) {
    String noun = s.token(token).lower();
    if (noun.equals("there") || noun.equals("it") || s.at(token, "site-noun") != null) {
      return regions;
    }
    if (s.at(token, "region-noun") != null) {
      return region == null ? wide() : region.regions();
    }
    Toponym best = null;
    for (Toponym town : salience.keySet()) {
      boolean capital = town.population() > CAPITAL;
      boolean ours =
          switch (noun) {
            case "capital" -> capital && ("UA".equals(town.country()) || !kyiv());
            case "city" -> !town.kind().equals("village");
            case "village" -> !town.kind().equals("city");
            default -> town.population() < TOWN;
          };
      if (ours && (best == null || weight(town) > weight(best))) {
        best = town;
      }
    }
    return best == null ? List.of() : best.regions();
  }

  /** The region of the town told last. */
  private List<Region> wide() {
    for (Region town : regions) {
      if (town.admin1() != null) {
        return List.of(
            new Region(town.admin1(), town.country(), null, null, null, GeoPrecision.ADMIN1));
      }
    }
    return List.of();
  }

  private boolean kyiv() {
    return salience.keySet().stream()
        .anyMatch(t -> t.population() > CAPITAL && "UA".equals(t.country()));
  }

  private double weight(Toponym town) {
    return salience.get(town) + (now - seen.get(town) <= 1 ? RECENT : 0);
  }
}
