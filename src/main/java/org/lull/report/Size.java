package org.lull.report;

/**
 * A drawing's extent in pixels. Every drawing is made twice, so that its words are as large on a
 * telephone as on a desk.
 */
record Size(int width, int height, boolean narrow) {
  static Size wide(int height) {
    return new Size(1000, height, false);
  }

  static Size narrow(int height) {
    return new Size(368, height, true);
  }
}
