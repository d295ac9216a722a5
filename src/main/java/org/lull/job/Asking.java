package org.lull.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.lull.table.Questions;

/**
 * Puts statements to a session; those that would change a table are refused unless they may.
 *
 * @param writable whether they may
 */
record Asking(SparkSession spark, boolean writable) {

  /**
   * The answer to a statement.
   *
   * @throws org.lull.table.Refused if it is no question
   */
  Dataset<Row> ask(String statement) throws ParseException {
    if (!writable) {
      // Before Spark sees it, which carries out commands at once.
      Questions.ofOwner().check(spark.sessionState().sqlParser().parsePlan(statement));
    }
    return spark.sql(statement);
  }
}
