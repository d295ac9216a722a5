package org.lull.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who governs or speaks for a region or town, by every form of the name. */
public final class Officials {

  private record Office(Side side, Toponym place) {}

  private final Map<String, Office> forms = new HashMap<>();

  private Officials() {}

  static Officials read(LexiconFiles files, Gazetteer gazetteer, List<String> problems) {
    Officials out = new Officials();
    for (Tsv.Row row : Tsv.read(files, "en/officials.tsv", 3, problems)) {
      Toponym place = place(row.cell(0), gazetteer);
      if (place == null) {
        problems.add(row.where() + ": no such region or town in the gazetteer: " + row.cell(0));
        continue;
      }
      try {
        Office office = new Office(Side.valueOf(row.cell(1)), place);
        row.forms(2).forEach(form -> out.forms.put(form, office));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + ": not in the codebook: " + row.cell(1));
      }
    }
    return out;
  }

  /** "UA-63" is the region, "Kupiansk/UA-63" the town in it. */
  private static @Nullable Toponym place(String key, Gazetteer gazetteer) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      return gazetteer.region(key);
    }
    return gazetteer.town(key.substring(0, slash), key.substring(slash + 1));
  }

  /** Each form with the speaker that it names. */
  Map<String, Actor> actors() {
    Map<String, Actor> out = new HashMap<>();
    forms.forEach(
        (form, office) -> {
          String id = "official-" + form.toLowerCase(Locale.ROOT).replace(' ', '-');
          out.put(form, new Actor(id, office.side(), "person", form));
        });
    return out;
  }

  /** The region or town of the official of this name; null where we know none. */
  public @Nullable Toponym place(String name) {
    Office office = forms.get(name);
    return office == null ? null : office.place();
  }
}
