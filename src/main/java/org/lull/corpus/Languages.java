package org.lull.corpus;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which language an article is written. Feeds often claim the language of their software, so the
 * text decides where there is enough of it; the claim decides for what is too short to tell.
 */
final class Languages {
  /** The code where nothing can be said, as ISO 639-2 has it. */
  static final String UNDETERMINED = "und";

  /** Languages of the news at hand: fewer candidates make fewer mistakes on short headlines. */
  private static final List<String> CANDIDATES =
      List.of("en", "uk", "ru", "be", "pl", "sv", "de", "fr", "es", "it", "cs", "tr", "pt", "nl");

  private static final int SAMPLE = 300;
  private static final int SHORT = 40;
  private static final int LONG = 200;
  private static final Pattern CODE = Pattern.compile("([A-Za-z]{2})(?:[-_].*)?");

  /** Words that none of the other candidates has: one of them makes a short headline English. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:the|of|and|with|from|says|said|after|over|who|how|why|what|will|are|his|her|their|killed|during"
              + "|against|about|into|amid|as|by)(?![\\p{L}])");

  private final LanguageDetector detector;

  Languages() {
    try {
      detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .shortTextAlgorithm(60)
              .withProfiles(
                  new LanguageProfileReader()
                      .readBuiltIn(CANDIDATES.stream().map(LdLocale::fromString).toList()))
              .minimalConfidence(0.5)
              .build();
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "The language profiles are missing from the class path", broken);
    }
  }

  /**
   * @param claimed what the feed says, such as {@code en-US}
   * @return ISO 639-1 code, or {@code und}
   */
  String of(String title, String text, @Nullable String claimed) {
    String claim = code(claimed);
    String sample = (title + "\n" + text.substring(0, Math.min(SAMPLE, text.length()))).strip();
    if (sample.length() < SHORT && claim != null) {
      return claim;
    }
    List<DetectedLanguage> guesses = detector.getProbabilities(sample);
    String guess = guesses.isEmpty() ? null : guesses.get(0).getLocale().getLanguage();
    if (guess == null) {
      return claim == null ? UNDETERMINED : claim;
    }
    if (guess.equals("en") || sample.length() >= LONG || !mostlyAscii(sample)) {
      return guess;
    }
    if (ENGLISH.matcher(sample).find()) {
      return "en";
    }
    return claim == null ? guess : claim;
  }

  private static @Nullable String code(@Nullable String claimed) {
    if (claimed == null) {
      return null;
    }
    var match = CODE.matcher(claimed.strip());
    return match.matches() ? match.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** English names foreigners with at most an accent or two; other languages have more of them. */
  private static boolean mostlyAscii(String sample) {
    long foreign = sample.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
    return foreign <= 1;
  }
}
