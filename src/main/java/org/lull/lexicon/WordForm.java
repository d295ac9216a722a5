package org.lull.lexicon;

/**
 * One form of a word class.
 *
 * @param kind the class
 * @param form as the text has it
 * @param value what stands after {@code =}, else the form itself
 * @param where {@code file:line}
 */
record WordForm(String kind, String form, String value, String where) {}
