package org.lull.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a row of a CSV file by RFC 4180: a field in quotes may hold delimiters, line breaks and
 * doubled quotes.
 */
final class CsvRow {
  private CsvRow() {}

  /**
   * Whether a quoted field is still open at the end of this line, so that the next line belongs to
   * it.
   *
   * @param quoted whether one was open where the line begins
   */
  static boolean open(CharSequence row, char delimiter, boolean quoted) {
    boolean fieldStart = !quoted;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (quoted) {
        quoted = c != '"';
        if (!quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
          quoted = true;
          i++;
        }
      } else if (c == '"' && fieldStart) {
        quoted = true;
      }
      fieldStart = !quoted && c == delimiter;
    }
    return quoted;
  }

  /**
   * The fields of a whole row; quotes inside a field that does not begin with one are taken as they
   * stand.
   */
  static List<String> split(CharSequence row, char delimiter) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    boolean fieldStart = true;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < row.length() && row.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && fieldStart) {
        quoted = true;
      } else if (c == delimiter) {
        fields.add(field.toString());
        field.setLength(0);
        fieldStart = true;
        continue;
      } else {
        field.append(c);
      }
      fieldStart = false;
    }
    fields.add(field.toString());
    return fields;
  }
}
