package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void everyTableIsDescribedColumnByColumn() {
    // Table.of refuses a description that does not fit its record.
    assertThat(Tables.all()).hasSize(15);
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
}
