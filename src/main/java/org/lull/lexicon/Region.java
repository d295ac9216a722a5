package org.lull.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Where an attack was reported: a place, a first-level region, a sea or a country.
 *
 * @param admin1 ISO 3166-2 code, {@code SEA-AZOV} or {@code SEA-BLACK}; null where only the country
 *     is known
 * @param country ISO 3166-1 code {@code UA} or {@code RU}; null at sea
 * @param location place name in the gazetteer's spelling; null where only a region is named
 * @param latitude degrees north, WGS 84; null where only the country is known
 * @param longitude degrees east, WGS 84; null where only the country is known
 * @param geoPrecision how exactly the place is known
 */
public record Region(
    @Nullable String admin1,
    @Nullable String country,
    @Nullable String location,
    @Nullable Double latitude,
    @Nullable Double longitude,
    GeoPrecision geoPrecision) {}
