package org.lull.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lull.lexicon.Lexicon;
import org.lull.lexicon.LexiconException;
import org.lull.lexicon.PlaceTable;

/** The lexicon, loaded and checked once in each Java that reads articles. */
final class LoadedLexicon {
  private static final Map<List<PlaceTable>, Lexicon> LOADED = new ConcurrentHashMap<>();

  private LoadedLexicon() {}

  /**
   * The lexicon with these tables of places.
   *
   * @throws UserError naming every wrong line of the tables
   */
  static Lexicon of(List<PlaceTable> tables) {
    return LOADED.computeIfAbsent(List.copyOf(tables), LoadedLexicon::load);
  }

  private static Lexicon load(List<PlaceTable> tables) {
    try {
      return Lexicon.of(tables);
    } catch (LexiconException e) {
      if (tables.isEmpty()) {
        throw e;
      }
      throw new UserError(e.getMessage(), e);
    }
  }
}
