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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which language an article is written. Feeds often claim the language of their software, so the
 * text decides where there is enough of it; the claim decides for what is too short to tell.
 */
final class Languages {
  /** The code where nothing can be said, as ISO 639-2 has it. */
  static final String UNDETERMINED = "und";

  private static final String ENGLISH = "en";

  /** Languages of the news at hand: fewer candidates make fewer mistakes on short headlines. */
  private static final List<String> CANDIDATES =
      List.of(
          ENGLISH, "uk", "ru", "be", "pl", "sv", "de", "fr", "es", "it", "cs", "tr", "pt", "nl");

  /**
   * Characters of an article that are looked at, and below which a claim or a function word
   * outweighs the statistics.
   */
  private static final int SAMPLE = 300;

  private static final int SHORT = 40;
  private static final int LONG = 200;

  private static final Pattern CODE = Pattern.compile("([A-Za-z]{2})(?:[-_].*)?");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private Languages() {}

  /**
   * The language of an article.
   *
   * @param claimed what the feed says, such as {@code en-US}
   * @return ISO 639-1 code, or {@code und}
   */
  static String of(String title, String text, @Nullable String claimed) {
    String claim = code(claimed);
    String begin = title + "\n" + text.substring(0, Math.min(SAMPLE, text.length()));
    String sample = ADDRESS.matcher(begin).replaceAll(" ").strip();
    if (sample.length() < SHORT && claim != null) {
      return claim;
    }
    Map<String, Integer> words = FunctionWords.count(sample);
    String plain = plain(words, claim);
    if (plain != null) {
      return plain;
    }
    List<DetectedLanguage> guesses = Detector.SHARED.getProbabilities(sample);
    String guess = guesses.isEmpty() ? null : guesses.get(0).getLocale().getLanguage();
    if (guess == null) {
      return claim == null ? UNDETERMINED : claim;
    }
    if (guess.equals(ENGLISH) || sample.length() >= LONG || !mostlyAscii(sample)) {
      return guess;
    }
    int own = words.getOrDefault(guess, 0);
    int english = words.getOrDefault(ENGLISH, 0);
    if (own >= 2 && own > english) {
      return guess;
    }
    return claim == null ? ENGLISH : claim;
  }

  /**
   * The language of at least four in five function words, if there are three of them (two where the
   * feed agrees). Most texts are settled here, at a tenth of the cost of the statistics.
   */
  private static @Nullable String plain(Map<String, Integer> words, @Nullable String claim) {
    int all = 0;
    String most = null;
    for (Map.Entry<String, Integer> each : words.entrySet()) {
      all += each.getValue();
      if (most == null || each.getValue() > words.getOrDefault(most, 0)) {
        most = each.getKey();
      }
    }
    if (most == null) {
      return null;
    }
    int count = words.getOrDefault(most, 0);
    return count >= (most.equals(claim) ? 2 : 3) && 5 * count >= 4 * all ? most : null;
  }

  private static @Nullable String code(@Nullable String claimed) {
    if (claimed == null) {
      return null;
    }
    Matcher match = CODE.matcher(claimed.strip());
    return match.matches() ? match.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** English spells foreign names with an accent or two; the other languages have more of them. */
  private static boolean mostlyAscii(String sample) {
    long foreign = sample.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
    return foreign <= Math.max(1, sample.length() / 40);
  }

  /** Loading the profiles takes a while and the detector may be shared by threads: one for all. */
  private static final class Detector {
    static final LanguageDetector SHARED = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
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
  }
}
