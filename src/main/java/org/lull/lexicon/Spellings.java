package org.lull.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other spellings of a Ukrainian name in Latin letters. The name comes in Ukraine's own system of
 * 2010 (Resolution 55 of its cabinet); news also writes it after BGN/PCGN 1965: {@code Huliaipole}
 * is Hulyaipole and Hulyaypole, {@code Mykolaiv} Mykolayiv, {@code Antonivskyi} Antonivsky.
 */
final class Spellings {
  /** Names shorter than this are too often other words in another spelling. */
  private static final int SHORT = 5;

  private static final Pattern SOFT = Pattern.compile("(?<=[bcdfghklmnprstvwxz])i(?=[aeu])");
  private static final Pattern GLIDE = Pattern.compile("(?<=[aeouy])i(?=[a-z])");
  private static final Pattern ENDING = Pattern.compile("yi(?=$|[ -])");

  private Spellings() {}

  /** The name and its other spellings, the name first. */
  static List<String> of(String name) {
    Set<String> out = new LinkedHashSet<>();
    out.add(name);
    if (name.length() >= SHORT) {
      both(out, SOFT, "y");
      both(out, GLIDE, "yi", "y");
      both(out, ENDING, "y", "yy", "iy");
      both(out, Pattern.compile("zhzh"), "zh");
    }
    return List.copyOf(out);
  }

  private static void both(Set<String> forms, Pattern part, String... instead) {
    for (String form : List.copyOf(forms)) {
      Matcher found = part.matcher(form);
      for (String other : instead) {
        forms.add(found.replaceAll(other));
      }
    }
  }
}
