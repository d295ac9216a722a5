package org.lull.table;

/**
 * A view over the tables of a lake.
 *
 * @param means what its rows are, a sentence
 * @param query over tables of the same database, named without it
 */
public record View(String name, String means, String query) {}
