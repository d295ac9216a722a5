package org.lull.lexicon;

/**
 * A weapon as an official tally names it.
 *
 * @param strikes false for reconnaissance
 */
public record TallyModel(String name, Weapon weapon, boolean strikes) {}
