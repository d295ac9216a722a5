package org.lull.job;

import java.io.Serializable;

/**
 * One file to load.
 *
 * @param ordinal place among the run's files, which decides which of two equal articles came first
 * @param uri address for Hadoop
 * @param name as summaries and rejects show it
 * @param bytes size
 */
record CorpusPath(int ordinal, String uri, String name, long bytes) implements Serializable {}
