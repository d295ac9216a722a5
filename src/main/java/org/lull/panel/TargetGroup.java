package org.lull.panel;

import org.lull.lexicon.Target;

/**
 * Targets that one attack may have together: strikes on a power plant and on houses in the same
 * place and night are two attacks, on houses and a school one.
 */
enum TargetGroup {
  ENERGY,
  OIL,
  PORT,
  INDUSTRY,
  MILITARY,
  CIVIL,
  UNSPECIFIED;

  static TargetGroup of(Target target) {
    return switch (target) {
      case ENERGY -> ENERGY;
      case OIL -> OIL;
      case PORT -> PORT;
      case INDUSTRY -> INDUSTRY;
      case MILITARY, AIRFIELD -> MILITARY;
      case HEALTH, RESIDENTIAL, EDUCATION, TRANSPORT, CIVILIAN_OTHER -> CIVIL;
      case UNSPECIFIED -> UNSPECIFIED;
    };
  }
}
