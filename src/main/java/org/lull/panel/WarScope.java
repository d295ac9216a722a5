package org.lull.panel;

import java.util.List;

/**
 * Whether an article could have told of this war: it names a country at war, its capital or its
 * head. Coverage counts what was read of these, so that silence is told from peace.
 */
public final class WarScope {
  private static final List<String> NAMES =
      List.of(
          "Ukrain",
          "Russia",
          "Kyiv",
          "Kiev",
          "Moscow",
          "Kremlin",
          "Putin",
          "Zelensk",
          "Crimea",
          "Украин",
          "Україн",
          "Росси",
          "Росій",
          "Киев",
          "Київ",
          "Києв",
          "Москв",
          "Кремл",
          "Путин",
          "Путін",
          "Зеленск",
          "Зеленськ");

  private WarScope() {}

  /** True where the title or the text names one of them, capitalised as names are. */
  public static boolean includes(String title, String text) {
    for (String name : NAMES) {
      if (title.contains(name) || text.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
