package org.lull.table;

import io.delta.kernel.Scan;
import io.delta.kernel.TableManager;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;

/** Reads a Delta table as other programs do, by Delta's Kernel and without Spark. */
final class KernelReader {
  private final Engine engine = DefaultEngine.create(new Configuration());

  /** Something of every row of the newest version. */
  <T> List<T> read(String folder, Function<Row, T> of) throws IOException {
    Scan scan = TableManager.loadSnapshot(folder).build(engine).getScanBuilder().build();
    Row state = scan.getScanState(engine);
    List<T> out = new ArrayList<>();
    try (CloseableIterator<FilteredColumnarBatch> batches = scan.getScanFiles(engine)) {
      while (batches.hasNext()) {
        try (CloseableIterator<Row> files = batches.next().getRows()) {
          while (files.hasNext()) {
            file(state, files.next(), of, out);
          }
        }
      }
    }
    return out;
  }

  private <T> void file(Row state, Row file, Function<Row, T> of, List<T> out) throws IOException {
    CloseableIterator<FileReadResult> read =
        engine
            .getParquetHandler()
            .readParquetFiles(
                Utils.singletonCloseableIterator(InternalScanFileUtils.getAddFileStatus(file)),
                ScanStateRow.getPhysicalDataReadSchema(state),
                Optional.empty());
    CloseableIterator<ColumnarBatch> physical = read.map(FileReadResult::getData);
    try (CloseableIterator<FilteredColumnarBatch> data =
        Scan.transformPhysicalData(engine, state, file, physical)) {
      while (data.hasNext()) {
        try (CloseableIterator<Row> rows = data.next().getRows()) {
          rows.forEachRemaining(row -> out.add(of.apply(row)));
        }
      }
    }
  }
}
