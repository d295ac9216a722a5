package org.lull.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The word classes of a language: {@code class: form | form=value | ...}; a class may go on over
 * several lines.
 */
final class Words {

  private Words() {}

  static List<WordForm> read(LexiconFiles files, String file, List<String> problems) {
    List<WordForm> out = new ArrayList<>();
    List<String> lines = files.lines(file, problems);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String where = file + ":" + (i + 1);
      int colon = line.indexOf(':');
      if (colon < 1) {
        problems.add(where + ": expected \"class: form | form\", saw \"" + line + "\"");
        continue;
      }
      String kind = line.substring(0, colon).strip();
      for (String form : line.substring(colon + 1).split("\\|")) {
        if (!form.isBlank()) {
          out.add(form(kind, form.strip(), where));
        }
      }
    }
    return out;
  }

  private static WordForm form(String kind, String form, String where) {
    int equals = form.indexOf('=');
    return equals < 0
        ? new WordForm(kind, form, form, where)
        : new WordForm(
            kind, form.substring(0, equals).strip(), form.substring(equals + 1).strip(), where);
  }
}
