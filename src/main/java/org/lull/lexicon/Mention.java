package org.lull.lexicon;

/**
 * One form of the lexicon found in a sentence.
 *
 * @param from first token
 * @param to exclusive
 * @param kind the word class, e.g. {@code launch}, {@code weapon}, {@code place}
 * @param value what the form stands for: the kind's own record, or the form itself for plain words
 */
public record Mention(int from, int to, String kind, Object value) {}
