package org.lull.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lull.lexicon.ScopeNames;

/**
 * Whether an article could have told of this war, and which regions it names. Coverage counts what
 * was read of these, coded or not, so that silence is told from peace. One pass over the text;
 * names count only where they are capitalised and begin a word.
 */
public final class ArticleScope {
  private static final int KEY = 3;

  private final Map<String, List<String>> beginnings = new HashMap<>();
  private final Map<String, List<String>> regionNames = new HashMap<>();
  private final Map<String, List<String>> codes;

  public ArticleScope(ScopeNames names) {
    names.beginnings().forEach(name -> index(beginnings, name));
    names.regionNames().keySet().forEach(name -> index(regionNames, name));
    this.codes = names.regionNames();
  }

  private static void index(Map<String, List<String>> into, String name) {
    into.computeIfAbsent(name.substring(0, KEY), k -> new ArrayList<>()).add(name);
  }

  /** True where the title or the text names a country at war, its capital or its head. */
  public boolean includes(String title, String text) {
    return includes(title) || includes(text);
  }

  /** Codes of the regions that the title or the text names, sorted. */
  public Set<String> regions(String title, String text) {
    Set<String> found = new TreeSet<>();
    regions(title, found);
    regions(text, found);
    return found;
  }

  private boolean includes(String text) {
    for (int at = nextName(text, 0); at >= 0; at = nextName(text, at + 1)) {
      for (String name : candidates(beginnings, text, at)) {
        if (text.startsWith(name, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private void regions(String text, Set<String> into) {
    for (int at = nextName(text, 0); at >= 0; at = nextName(text, at + 1)) {
      for (String name : candidates(regionNames, text, at)) {
        if (text.startsWith(name, at) && endsWord(text, at + name.length())) {
          into.addAll(codes.get(name));
        }
      }
    }
  }

  private static Collection<String> candidates(
      Map<String, List<String>> names, String text, int at) {
    return at + KEY > text.length()
        ? List.of()
        : names.getOrDefault(text.substring(at, at + KEY), List.of());
  }

  /** The next capital letter that begins a word; -1 where there is none. */
  private static int nextName(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at))
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !Character.isLetter(text.charAt(end));
  }
}
