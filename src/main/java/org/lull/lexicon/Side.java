package org.lull.lexicon;

/**
 * A party to the war, or somebody who is neither. Attackers and parties are never {@link #OTHER}.
 */
public enum Side {
  RU("RU"),
  UA("UA"),
  OTHER("other");

  private final String code;

  Side(String code) {
    this.code = code;
  }

  /** The codebook's spelling, as the tables and the JSON write it. */
  public String code() {
    return code;
  }

  /** The other party; {@link #OTHER} has no opponent and is returned as it is. */
  public Side opponent() {
    return switch (this) {
      case RU -> UA;
      case UA -> RU;
      case OTHER -> OTHER;
    };
  }
}
