package org.lull.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.lull.panel.CsvTable;

/** Opens the CSV files that {@code import} reads; they fit on one machine. */
final class OfficialFiles {
  private OfficialFiles() {}

  /**
   * The tables of all files that the inputs name.
   *
   * @param columns those that every file must have
   * @return name of the file to its table
   * @throws UserError naming the file that is missing, unreadable or another kind of table
   */
  static Map<String, CsvTable> read(
      List<String> inputs, List<String> columns, Configuration hadoop) {
    Map<String, CsvTable> tables = new LinkedHashMap<>();
    if (!inputs.isEmpty()) {
      for (CorpusPath file : CorpusPaths.find(inputs, hadoop)) {
        CsvTable table = CsvTable.parse(text(file, hadoop));
        List<String> lacking =
            columns.stream().filter(column -> !table.columns().contains(column)).toList();
        if (!lacking.isEmpty()) {
          throw new UserError(
              file.name()
                  + ": the first line lacks the columns "
                  + lacking
                  + ", it has "
                  + table.columns()
                  + "; name another file or rename its columns.");
        }
        tables.put(file.name(), table);
      }
    }
    return tables;
  }

  private static String text(CorpusPath file, Configuration hadoop) {
    Path path = new Path(file.uri());
    try (InputStream in = path.getFileSystem(hadoop).open(path);
        InputStream plain = file.name().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(plain.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UserError(file.name() + " is not UTF-8; convert it, e.g. with iconv.", e);
    } catch (IOException e) {
      throw new UserError("Cannot read " + file.name() + ": " + e.getMessage() + ".", e);
    }
  }
}
