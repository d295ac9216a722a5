package org.lull.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lull.lexicon.Mention;
import org.lull.lexicon.Quantity;
import org.lull.lexicon.Token;

/**
 * Numbers in words and figures with what bounds them (codebook, section 1, count). The words are
 * data: {@code least}, {@code most}, {@code about} and the number words of the language.
 */
final class Quantities {
  private static final int MANY = 2_000_000;

  /** A quantity and the tokens that say it. */
  record Found(int from, int to, Quantity quantity, boolean vague) {}

  private final Map<String, Integer> numbers;
  private final Map<String, Integer> vague;

  /**
   * @param numbers number words to their values
   * @param vague "dozens", "hundreds" to their least
   */
  Quantities(Map<String, Integer> numbers, Map<String, Integer> vague) {
    this.numbers = numbers;
    this.vague = vague;
  }

  /** The quantity that begins at this token, or null. */
  @Nullable Found at(Sentence s, int i) {
    boolean left = s.word(i - 1, "but") && s.word(i - 2, "all"); // "all but two": they were not
    if (i >= s.size() || left || OtherNumbers.is(s, i)) {
      return null;
    }
    if (s.word(i, "all") && s.word(i + 1, "but")) {
      return allBut(s, i);
    }
    if (s.at(i, "least") != null) {
      Found inner = bare(s, s.at(i, "least").to());
      return inner == null ? null : atLeast(i, inner);
    }
    if (i == 0 && s.word(i, "as") && s.at(i, "most") != null) {
      return bare(s, s.at(i, "most").to()); // "As many as 31 drones were shot down": so many
    }
    if (s.at(i, "most") != null) {
      Found inner = bare(s, s.at(i, "most").to());
      if (inner == null || inner.vague()) {
        return inner;
      }
      Integer n = inner.quantity().best();
      return new Found(i, inner.to(), new Quantity(null, n, n), false);
    }
    if (s.at(i, "about") != null) {
      Found inner = bare(s, s.at(i, "about").to());
      if (inner == null || inner.vague()) {
        return inner;
      }
      return new Found(i, inner.to(), new Quantity(null, inner.quantity().best(), null), false);
    }
    if (s.word(i, "between")) {
      return between(s, i, i + 1, "and");
    }
    Found found = bare(s, i);
    if (found == null) {
      return null;
    }
    Found range = between(s, i, i, "-");
    range = range == null ? between(s, i, i, "to") : range;
    if (range != null) {
      return range;
    }
    if (s.word(found.to(), "or") && s.word(found.to() + 1, "more")) {
      return new Found(i, found.to() + 2, atLeast(i, found).quantity(), false);
    }
    return found;
  }

  /** "all but four of the 60 drones": 56. */
  private @Nullable Found allBut(Sentence s, int i) {
    Found less = bare(s, i + 2);
    int of = less == null ? i : less.to();
    Mention owner = s.at(of + 1, "side");
    int whole = owner == null ? of + 1 : owner.to();
    whole = s.word(whole, "'s") ? whole + 1 : whole;
    Found all = s.word(of, "of") ? bare(s, s.word(whole, "the") ? whole + 1 : whole) : null;
    if (all == null && less != null && s.any(of, of + 2, "intercept")) {
      all = before(s, i); // "76 missiles were fired, and all but 16 were shot down"
    }
    if (all == null || less.vague() || all.vague()) {
      return null;
    }
    int rest = all.quantity().best() - less.quantity().best();
    return rest > 0 ? new Found(i, of, Quantity.exact(rest), false) : null;
  }

  /** The number of weapons told before in this clause or the one before it. */
  private @Nullable Found before(Sentence s, int i) {
    for (int j = i - 1; j >= 0; j--) {
      Found found = bare(s, j);
      for (int k = j + 1; found != null && k < Math.min(i, j + 5); k++) {
        if (s.at(k, "weapon") != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static Found atLeast(int from, Found inner) {
    Integer n = inner.quantity().best() == null ? inner.quantity().low() : inner.quantity().best();
    Quantity quantity = inner.vague() ? inner.quantity() : new Quantity(n, n, null);
    return new Found(from, inner.to(), quantity, inner.vague());
  }

  private @Nullable Found between(Sentence s, int from, int first, String joint) {
    Found low = bare(s, first);
    if (low == null || low.vague() || !s.word(low.to(), joint)) {
      return null;
    }
    Found high = bare(s, low.to() + 1);
    if (high == null || high.vague()) {
      return null;
    }
    Integer a = low.quantity().best();
    Integer b = high.quantity().best();
    if (a == null || b == null || a >= b) {
      return null;
    }
    return new Found(from, high.to(), new Quantity(a, null, b), false);
  }

  /** A number without anything that bounds it. */
  private @Nullable Found bare(Sentence s, int i) {
    if (i >= s.size() || OtherNumbers.is(s, i)) {
      return null;
    }
    Token token = s.token(i);
    if (s.word(i, "a") && s.word(i + 1, "pair") && s.word(i + 2, "of")) {
      return new Found(i, i + 3, Quantity.exact(2), false);
    }
    boolean dozen = i + 1 < s.size() && (s.word(i, "a") || s.word(i, "an")) && round(s, i + 1);
    if (dozen) {
      Found inner = bare(s, i + 1);
      return inner == null ? null : new Found(i, inner.to(), inner.quantity(), inner.vague());
    }
    int ordinal = s.word(i, "a") && s.at(i + 1, "ordinal") != null ? i + 2 : i + 1;
    boolean next = (ordinal > i + 1 || token.is("another")) && verb(s, ordinal);
    if (next) {
      return new Found(i, ordinal, Quantity.exact(1), false); // "a third was shot down"
    }
    if (token.is("both") && s.at(i + 1, "weapon") != null) {
      return new Found(i, i + 1, Quantity.exact(2), false);
    }
    Quantity span = span(token.lower());
    if (span != null) {
      return new Found(i, i + 1, span, false);
    }
    Integer value = value(s, i);
    if (value != null) {
      return figure(s, i, value);
    }
    Integer least = vague.get(token.lower());
    if (least != null) {
      int end = i + 1;
      if (s.word(end, "more")) {
        end++;
      }
      if (s.word(end + 1, "of") && s.token(end).kind() == Token.Kind.MARK) {
        end++; // "'Hundreds' of drones"
      }
      int times =
          s.word(end, "dozen")
              ? 12
              : s.word(end, "hundred") ? 100 : s.word(end, "thousand") ? 1000 : 1;
      if (times > 1) {
        return new Found(i, end + 1, new Quantity(least * times, null, null), true);
      }
      if (s.word(end, "of")) {
        Integer bigger = end + 1 < s.size() ? vague.get(s.token(end + 1).lower()) : null;
        end = bigger == null ? end + 1 : s.word(end + 2, "of") ? end + 3 : end + 2;
      }
      return new Found(i, end, new Quantity(least, null, null), true);
    }
    return null;
  }

  private static boolean verb(Sentence s, int i) {
    return s.at(i, "attack") == null && s.any(i, i + 1, "hit", "intercept", "lose")
        || s.at(i, "be") != null && s.any(i + 1, i + 2, "hit", "intercept", "lose");
  }

  /** "four-to-six" is one word. */
  private @Nullable Quantity span(String word) {
    int joint = word.indexOf("-to-");
    Integer low = joint < 0 ? null : numbers.get(word.substring(0, joint));
    Integer high = joint < 0 ? null : numbers.get(word.substring(joint + 4));
    return low == null || high == null || low >= high ? null : new Quantity(low, null, high);
  }

  private static boolean round(Sentence s, int i) {
    return s.word(i, "dozen") || s.word(i, "hundred");
  }

  private Found figure(Sentence s, int i, int first) {
    int value = first;
    int end = i + 1;
    while (end < s.size()) {
      String next = s.token(end).lower();
      if ((next.equals("thousand") || next.equals("hundred") || next.equals("dozen"))
          && value < 1000) {
        value *= next.equals("thousand") ? 1000 : next.equals("hundred") ? 100 : 12;
        end++;
      } else if (next.equals("and")
          && end + 1 < s.size()
          && value % 100 == 0
          && value >= 100
          && numbers.getOrDefault(s.token(end + 1).lower(), 1000) < 100
          && numbers.containsKey(s.token(i).lower())) {
        value += numbers.get(s.token(end + 1).lower());
        end += 2;
      } else if (s.word(end, "(") && s.word(end + 2, ")")) {
        end += 3;
      } else {
        break;
      }
    }
    if (s.word(end, "more")) {
      end++;
    } else if (s.word(end, "or") && s.word(end + 1, "so")) {
      return new Found(i, end + 2, new Quantity(null, value, null), false);
    }
    return new Found(i, end, Quantity.exact(value), false);
  }

  private @Nullable Integer value(Sentence s, int i) {
    Token token = s.token(i);
    if (token.kind() != Token.Kind.NUMBER) {
      Integer word = numbers.get(token.lower());
      if (word == null && token.lower().indexOf('-') > 0) {
        String[] parts = token.lower().split("-", 2);
        Integer tens = numbers.get(parts[0]);
        Integer ones = numbers.get(parts[1]);
        if (tens != null && ones != null && tens >= 20 && tens < 100 && ones < 10) {
          return tens + ones;
        }
      }
      return word;
    }
    String digits = token.text();
    boolean thousand = s.word(i + 1, "thousand");
    try {
      if (digits.indexOf('.') >= 0) {
        return thousand ? (int) Math.round(Double.parseDouble(digits) * 1000) / 1000 : null;
      }
      long value = Long.parseLong(digits.replace(",", ""));
      return value > MANY ? null : (int) value;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
