package org.lull.panel;

/** Disjoint sets of articles that are copies of each other (union by least index). */
final class CopySets {
  private final int[] parent;

  CopySets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The first member of the set, in the order in which the articles were given. */
  int first(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
