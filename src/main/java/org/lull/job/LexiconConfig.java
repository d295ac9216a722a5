package org.lull.job;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lull.lexicon.PlaceTable;

/**
 * What is added to the lexicon of the build.
 *
 * @param places files of full tables of places
 */
public record LexiconConfig(List<String> places) {
  public LexiconConfig {
    places = List.copyOf(places);
  }

  /**
   * The tables, read but not yet checked.
   *
   * @throws UserError naming each file that cannot be read
   */
  List<PlaceTable> tables() {
    List<PlaceTable> out = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String file : places) {
      try {
        out.add(new PlaceTable(file, Files.readString(Path.of(file))));
      } catch (MalformedInputException e) {
        problems.add("lexicon.places: " + file + " is not UTF-8; convert it");
      } catch (IOException e) {
        problems.add("lexicon.places: cannot read " + file + " (" + e + "); mend the setting");
      }
    }
    if (!problems.isEmpty()) {
      throw new UserError(String.join("\n", problems));
    }
    return out;
  }
}
