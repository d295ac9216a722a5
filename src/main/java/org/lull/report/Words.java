package org.lull.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Side;
import org.lull.lexicon.Weapon;

/** How numbers, days and sides are written on the page. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private Words() {}

  static String day(@Nullable LocalDate day) {
    return day == null ? "not told" : DAY.format(day);
  }

  /** A count or a mean: whole if it is whole, one decimal if not. */
  static String number(@Nullable Double value) {
    if (value == null) {
      return "–";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  static String ratio(@Nullable Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  static String share(@Nullable Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** Whose weapons: both sides are named the same way. */
  static String attacker(@Nullable Side side) {
    return side == null ? "attacker not told" : country(side) + "’s attacks";
  }

  static String country(@Nullable Side side) {
    if (side == null) {
      return "the newspapers";
    }
    return switch (side) {
      case RU -> "Russia";
      case UA -> "Ukraine";
      case OTHER -> "others";
    };
  }

  /** Whose word it is: a country at war, or a third party. */
  static String party(Side side) {
    return side == Side.OTHER ? "a third party" : country(side);
  }

  /** A code of the tables as words: {@code ballistic_missile}. */
  static String code(String code) {
    return code.replace('_', ' ');
  }

  static String many(long count, String one) {
    return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? one : one + "s");
  }

  /** Weapons of a kind, in the plural. */
  static String weapons(Weapon weapon) {
    return switch (weapon) {
      case MIXED -> "weapons of several kinds";
      case UNKNOWN -> "weapons";
      case ARTILLERY, AIRCRAFT -> weapon.code();
      default -> code(weapon.code()) + "s";
    };
  }

  /** With a capital at its beginning. */
  static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A word as part of an address within the page. */
  static String anchor(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
