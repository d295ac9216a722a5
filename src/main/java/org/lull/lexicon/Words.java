package org.lull.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word classes of a language: {@code class: form | form | ...}; a class may go on over several
 * lines.
 */
final class Words {

  private Words() {}

  static Map<String, List<String>> read(String file, List<String> lines, List<String> problems) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        problems.add(
            file + ":" + (i + 1) + ": expected \"class: form | form\", saw \"" + line + "\"");
        continue;
      }
      List<String> forms =
          out.computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>());
      for (String form : line.substring(colon + 1).split("\\|")) {
        String bare = form.strip();
        if (!bare.isEmpty()) {
          forms.add(bare);
        }
      }
    }
    return out;
  }
}
