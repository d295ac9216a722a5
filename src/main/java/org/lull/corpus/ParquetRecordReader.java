package org.lull.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a Parquet file. Its index stands at the end, so the stream is first spooled to a
 * temporary file; that also serves files that were gzipped as a whole.
 */
final class ParquetRecordReader implements RecordReader {
  private final Path spooled;
  private final ParquetReader<Group> rows;
  private final FieldCollector collector;
  private long position;

  ParquetRecordReader(InputStream in, FieldMapping mapping) throws IOException {
    collector = new FieldCollector(mapping);
    spooled = Files.createTempFile("lull-", ".parquet");
    try (in) {
      Files.copy(in, spooled, StandardCopyOption.REPLACE_EXISTING);
      rows = new Rows(new LocalInputFile(spooled)).build();
    } catch (IOException | RuntimeException fault) {
      Files.deleteIfExists(spooled);
      throw fault;
    }
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    position++;
    Group row;
    try {
      row = rows.read();
    } catch (ParquetRuntimeException | UncheckedIOException damaged) {
      throw new IOException("damaged Parquet: " + damaged.getMessage(), damaged);
    }
    if (row == null) {
      return null;
    }
    collector.reset();
    for (int i = 0; i < row.getType().getFieldCount(); i++) {
      Type type = row.getType().getType(i);
      if (collector.wants(type.getName()) && row.getFieldRepetitionCount(i) > 0) {
        collector.put(type.getName(), ParquetValue.text(row, i));
      }
    }
    return RawRecord.of(position, collector.fields(), collector.unmapped());
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
    } finally {
      Files.deleteIfExists(spooled);
    }
  }

  /** A reader without Hadoop's file systems. */
  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
