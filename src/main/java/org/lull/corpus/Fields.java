package org.lull.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a record that make an article, as they stood in the file.
 *
 * @param fetched day on which the page was fetched, the last resort where it does not say when it
 *     was published
 */
record Fields(
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable String language,
    @Nullable String title,
    @Nullable String text,
    @Nullable LocalDate fetched) {}
