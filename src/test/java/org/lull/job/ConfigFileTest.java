package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lull.table.ColumnName;

class ConfigFileTest {
  @TempDir Path folder;

  @Test
  void defaults() {
    Config defaults = ConfigFile.defaults();
    assertThat(defaults.lake()).isEqualTo("lake");
    assertThat(defaults.spark()).isEqualTo(new SparkConfig("local[2]", 4));
  }

  @Test
  void aFileSetsSomeKeysAndTheCommandLineHasTheLastWord() throws IOException {
    Path file = write("lake: s3a://bucket/lake\nspark:\n  shuffle_partitions: 64\n");
    Config read = ConfigFile.read(file, Map.of("spark.master", "local[7]"));
    assertThat(read.lake()).isEqualTo("s3a://bucket/lake");
    assertThat(read.spark()).isEqualTo(new SparkConfig("local[7]", 64));
  }

  @Test
  void aTableOfPlacesThatIsNotThereIsNamed() {
    Config config =
        ConfigFile.read(null, Map.of("lexicon.places", "[no-such.tsv, " + folder + "]"));
    assertThatThrownBy(() -> config.lexicon().tables())
        .isInstanceOf(UserError.class)
        .hasMessageContaining("cannot read no-such.tsv")
        .hasMessageContaining("cannot read " + folder);
  }

  @Test
  void everyKeyStandsInTheFileWithACommentAboveIt() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("conf", "lull.yml"));
    List<String> missing = new ArrayList<>();
    keys("", Config.class, false, missing, lines);
    assertThat(missing).isEmpty();
  }

  /** A section's own comment may serve for all that is in it. */
  private static void keys(
      String indent, Class<?> type, boolean explained, List<String> missing, List<String> lines) {
    for (RecordComponent component : type.getRecordComponents()) {
      String key = indent + ColumnName.of(component.getName()) + ":";
      boolean there = false;
      boolean commented = explained;
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).startsWith(key)) {
          there = true;
          commented |= lines.get(i - 1).strip().startsWith("#");
        }
      }
      boolean section = component.getType().isRecord();
      if (!there || !(commented || section)) {
        missing.add(type.getSimpleName() + " " + key.strip());
      }
      if (section) {
        keys(indent + "  ", component.getType(), commented, missing, lines);
      }
    }
  }

  @Test
  void anUnknownKeyIsRefusedWithFileLineAndTheNearest() throws IOException {
    Path file = write("# mine\nspark:\n  shufle_partitions: 8\n");
    assertThatThrownBy(() -> ConfigFile.read(file, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(file + ":3: unknown key shufle_partitions")
        .hasMessageContaining("did you mean shuffle_partitions?");
  }

  @Test
  void lettersThatChangedPlacesAreTheNearest() {
    assertThat(Nearest.hint("laod", List.of("lake", "load", "fit")))
        .isEqualTo("did you mean load?");
    assertThat(Nearest.hint("shuffle", List.of("lake", "load")))
        .isEqualTo("known here: lake, load");
  }

  @Test
  void anUnknownKeyOnTheCommandLineIsRefusedToo() {
    assertThatThrownBy(() -> ConfigFile.read(null, Map.of("sparc.master", "local[1]")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("sparc.master")
        .hasMessageContaining("did you mean spark?");
  }

  @Test
  void aWrongValueIsNamedWithItsKey() throws IOException {
    Path file = write("spark:\n  shuffle_partitions: many\n");
    assertThatThrownBy(() -> ConfigFile.read(file, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("spark.shuffle_partitions is many; it must be a whole number");
    assertThatThrownBy(() -> ConfigFile.read(null, Map.of("spark.shuffle_partitions", "0")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("spark.shuffle_partitions is 0");
  }

  @Test
  void whatIsNoYamlOrIsNotThereIsNamed() throws IOException {
    Path file = write("lake: [a\n");
    assertThatThrownBy(() -> ConfigFile.read(file, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is not YAML");
    assertThatThrownBy(() -> ConfigFile.read(folder.resolve("none.yml"), Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("none.yml");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("mine.yml"), text);
  }
}
