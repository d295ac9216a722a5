package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days for which a pause is named, "Easter truce": what a sentence calls them. */
public final class Occasions {
  private final List<WordForm> forms;

  private Occasions(List<WordForm> forms) {
    this.forms = forms;
  }

  /** Those of this build; a broken file is a {@link LexiconException} naming each line. */
  public static Occasions bundled() {
    List<String> problems = new ArrayList<>();
    List<WordForm> forms = Words.read(LexiconFiles.BUNDLED, "en/occasions.txt", problems);
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return new Occasions(forms);
  }

  /** The first occasion that the words name, or null. */
  public @Nullable String of(String words) {
    for (WordForm form : forms) {
      if (words.contains(form.form())) {
        return form.kind();
      }
    }
    return null;
  }
}
