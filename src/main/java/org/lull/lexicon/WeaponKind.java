package org.lull.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A kind or model of weapon.
 *
 * @param detail the model, normalised; null for a mere kind
 * @param side who alone uses it; null where both do
 */
public record WeaponKind(String id, Weapon family, @Nullable String detail, @Nullable Side side) {}
