package org.lull.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void whenAStatementIsComplete() {
    assertThat(Statements.complete("SELECT 1;")).isTrue();
    assertThat(Statements.complete("SELECT 1; -- done")).isTrue();
    assertThat(Statements.complete("SELECT ';")).isFalse();
    assertThat(Statements.complete("SELECT 1")).isFalse();
    assertThat(Statements.complete("SELECT 1; SELECT")).isFalse();
  }
}
