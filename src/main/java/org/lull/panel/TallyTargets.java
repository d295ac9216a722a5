package org.lull.panel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Gazetteer;
import org.lull.lexicon.TallyNames;
import org.lull.lexicon.Toponym;

/** The regions of what a tally names as target: "Odesa oblast and Mykolaiv oblast", "Kyiv". */
final class TallyTargets {
  private static final String OBLAST = " oblast";

  private final Gazetteer gazetteer;
  private final TallyNames names;

  TallyTargets(Gazetteer gazetteer, TallyNames names) {
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /**
   * ISO 3166-2 codes in the order of the text; empty for what is wider than regions, null where a
   * part of it is not known.
   */
  @Nullable List<String> admin1(String target) {
    Set<String> codes = new LinkedHashSet<>();
    boolean wide = false;
    for (String part : target.split(" and ", -1)) {
      List<String> found = one(part.strip());
      if (found == null) {
        return null;
      }
      wide |= found.isEmpty();
      codes.addAll(found);
    }
    return wide ? List.of() : List.copyOf(codes);
  }

  private @Nullable List<String> one(String name) {
    List<String> own = names.target(name);
    if (own != null) {
      return own;
    }
    // "Dnipropetrovsk oblast, Dnipro Raion" lies in the region named first, as does "(south)".
    String first = name.split("[,(]", 2)[0].strip();
    List<Toponym> found =
        first.endsWith(OBLAST)
            ? gazetteer.regionStems().get(first.substring(0, first.length() - OBLAST.length()))
            : gazetteer.forms().get(first);
    return found == null ? null : found.get(0).admin1();
  }
}
