package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void everyTableIsDescribedColumnByColumn() {
    // Table.of refuses a description that does not fit its record.
    assertThat(Tables.all()).extracting(table -> table.name()).doesNotHaveDuplicates();
    assertThat(Tables.all())
        .allSatisfy(
            table -> {
              assertThat(table.description().means()).endsWith(".");
              assertThat(table.description().columns().keySet())
                  .containsExactlyInAnyOrder(table.codec().schema().fieldNames());
              table
                  .description()
                  .columns()
                  .forEach(
                      (name, column) -> {
                        assertThat(column.means()).as(name).isNotBlank();
                        assertThat(column.example()).as(name).isNotBlank();
                      });
            });
  }

  @Test
  void thePageOfTablesSaysTheSame() throws IOException {
    Path page = Path.of("docs", "tables.md");
    String wanted = TablesPage.text();
    if (!Files.exists(page) || !Files.readString(page).equals(wanted)) {
      Files.writeString(page, wanted);
      fail("docs/tables.md was not up to date; it has been written anew, commit it");
    }
  }
}
