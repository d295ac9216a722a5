package org.lull.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field in which two rows can agree. */
record Aspect<T>(String name, Function<T, @Nullable Object> value) {

  static final List<Aspect<CodedAttack>> ATTACK =
      List.of(
          new Aspect<>("attacker", CodedAttack::attacker),
          new Aspect<>("weapon", CodedAttack::weapon),
          new Aspect<>("event_date", CodedAttack::eventDate),
          new Aspect<>("date_precision", CodedAttack::datePrecision),
          new Aspect<>("admin1", CodedAttack::admin1),
          new Aspect<>("locations", CodedAttack::locations),
          new Aspect<>("target", CodedAttack::target),
          new Aspect<>("civilian_targeting", CodedAttack::civilianTargeting),
          new Aspect<>("claimant_side", CodedAttack::claimantSide),
          new Aspect<>("certainty", CodedAttack::certainty));

  static final List<Aspect<CodedPause>> PAUSE =
      List.of(
          new Aspect<>("announcer_side", CodedPause::announcerSide),
          new Aspect<>("declared_date", CodedPause::declaredDate),
          new Aspect<>("start_date", CodedPause::startDate),
          new Aspect<>("end_date", CodedPause::endDate),
          new Aspect<>("duration_days", CodedPause::durationDays));

  boolean agrees(T a, T b) {
    return Objects.equals(value.apply(a), value.apply(b));
  }

  /** How many of these fields agree. */
  static <T> int agreeing(List<Aspect<T>> aspects, T a, T b) {
    int out = 0;
    for (Aspect<T> aspect : aspects) {
      out += aspect.agrees(a, b) ? 1 : 0;
    }
    return out;
  }
}
