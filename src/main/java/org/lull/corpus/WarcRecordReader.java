package org.lull.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Captured pages in a WARC file. Responses and resources are records of the corpus; what a crawler
 * notes about itself (warcinfo, request, metadata, revisit) is not. Positions count all WARC
 * records from 1.
 */
final class WarcRecordReader implements RecordReader {
  private final WarcReader warc;
  private final int maxBytes;
  private long position;

  WarcRecordReader(InputStream in, int maxRecordBytes) throws IOException {
    warc = new WarcReader(Channels.newChannel(in));
    maxBytes = maxRecordBytes;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (true) {
      position++;
      Optional<WarcRecord> next = warc.next();
      if (next.isEmpty()) {
        return null;
      }
      if (next.get() instanceof WarcResponse || next.get() instanceof WarcResource) {
        return page((WarcTargetRecord) next.get());
      }
    }
  }

  private RawRecord page(WarcTargetRecord record) throws IOException {
    String url = record.target();
    try {
      MediaType type;
      InputStream body;
      if (record instanceof WarcResponse response) {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
          return broken("Not an HTTP response: " + response.contentType(), url);
        }
        int status = response.http().status();
        if (status != 200) {
          return broken("The page was answered with HTTP status " + status, url);
        }
        type = response.http().contentType();
        body = response.http().body().stream();
      } else {
        type = record.contentType();
        body = record.body().stream();
      }
      if (!type.base().equals(MediaType.HTML) && !type.toString().contains("xhtml")) {
        return broken("Not a page of HTML but " + type, url);
      }
      byte[] bytes = body.readNBytes(maxBytes);
      if (bytes.length == maxBytes) {
        return broken("The page is longer than load.max_record_bytes; raise it", url);
      }
      LocalDate fetched = record.date().atOffset(ZoneOffset.UTC).toLocalDate();
      return RawRecord.of(position, WebPage.read(decode(bytes, type), url, fetched), Set.of());
    } catch (ParsingException malformed) {
      return broken("The capture is malformed: " + malformed.getMessage(), url);
    }
  }

  private RawRecord broken(String problem, String url) {
    return RawRecord.broken(position, problem + "; the page cannot be an article", url);
  }

  /** By the charset of the header, else of the page itself, else UTF-8. */
  private static String decode(byte[] bytes, MediaType type) throws IOException {
    String named = type.parameters().get("charset");
    Charset charset =
        named != null && Charset.isSupported(named)
            ? Charset.forName(named)
            : Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
    charset = charset == null ? StandardCharsets.UTF_8 : charset;
    return charset.decode(ByteBuffer.wrap(bytes)).toString();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
