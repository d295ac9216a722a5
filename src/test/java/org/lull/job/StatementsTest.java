package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lull.table.Table;
import org.lull.table.View;

class StatementsTest {
  @Test
  void aScriptFallsApartAtItsSemicolons() {
    assertThat(Statements.of("SELECT 1; SELECT 2 ;\n")).containsExactly("SELECT 1", "SELECT 2");
    assertThat(Statements.of("SELECT 1")).containsExactly("SELECT 1");
    assertThat(Statements.of(" \n;; ")).isEmpty();
    assertThat(Statements.of("-- nothing; here\n")).isEmpty();
  }

  @Test
  void aSemicolonInQuotesOrAComment() {
    assertThat(Statements.of("SELECT ';', \"a;b\", `c;d`; SELECT 2"))
        .containsExactly("SELECT ';', \"a;b\", `c;d`", "SELECT 2");
    assertThat(Statements.of("SELECT 'it\\'s; one'")).containsExactly("SELECT 'it\\'s; one'");
    assertThat(Statements.of("SELECT 1 -- one; two\n+ 1; SELECT /* ; */ 2"))
        .containsExactly("SELECT 1 -- one; two\n+ 1", "SELECT /* ; */ 2");
  }

  @Test
  void aScriptWantsTheTablesThatItNames() {
    assertThat(names("SELECT * FROM Attacks a JOIN lull.pauses p"))
        .containsExactly("attacks", "pauses");
    assertThat(names("SELECT sum(launched_best) FROM attack_counts_total"))
        .containsExactly("attack_counts", "attack_counts_total");
    assertThat(names("SELECT 1")).isEmpty();
    assertThat(names("(SELECT 1)")).hasSize(Tables.names().size());
    assertThat(names("SELECT 1; SHOW TABLES")).hasSize(Tables.names().size());
    assertThat(names("DESCRIBE attacks")).hasSize(Tables.names().size());
  }

  private static List<String> names(String script) {
    Wanted wanted = Wanted.by(script);
    return Stream.concat(
            wanted.tables().stream().map(Table::name), wanted.views().stream().map(View::name))
        .toList();
  }

  @Test
  void whenAStatementIsComplete() {
    assertThat(Statements.complete("SELECT 1;")).isTrue();
    assertThat(Statements.complete("SELECT 1; -- done")).isTrue();
    assertThat(Statements.complete("SELECT ';")).isFalse();
    assertThat(Statements.complete("SELECT 1")).isFalse();
    assertThat(Statements.complete("SELECT 1; SELECT")).isFalse();
  }
}
