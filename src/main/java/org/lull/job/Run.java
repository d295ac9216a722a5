package org.lull.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of one verb, whether it worked or not.
 *
 * @param started UTC
 * @param ended UTC
 * @param inputs files, folders or tables it read
 * @param lexiconVersion null where the verb needs no lexicon
 * @param codeVersion version of the program
 * @param counts rows in and out by name
 * @param status {@code done} or {@code failed}
 * @param message what went wrong; null where nothing did
 */
public record Run(
    String runId,
    String verb,
    Instant started,
    Instant ended,
    List<String> inputs,
    @Nullable String lexiconVersion,
    String codeVersion,
    Map<String, Long> counts,
    String status,
    @Nullable String message) {}
