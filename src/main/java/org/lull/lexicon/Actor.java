package org.lull.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks or attacks.
 *
 * @param side null for an office whose side its place tells
 * @param kind person, military, ministry, government, service, media, organisation, {@code role} or
 *     {@code side} (a demonym)
 */
public record Actor(String id, @Nullable Side side, String kind, String name) {}
