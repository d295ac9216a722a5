package org.lull.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds articles that are copies of another: a wire story printed by many is one voice. Copies have
 * a text sharing at least {@code leastShared} of its four-word runs, tell the same numbers and
 * appeared within {@code days} of each other; a headline without a text is a copy of an article or
 * headline of the same title within that time, or on the same day where the title is of few words.
 * The original is the earliest with a text, by day, then by id, so the order of the input makes no
 * difference.
 *
 * @param leastShared share of four-word runs, 0 to 1
 * @param days greatest distance between the days of publication
 */
public record CopyFinder(double leastShared, int days) {
  private static final Comparator<ArticleSketch> ORIGINALS_FIRST =
      Comparator.comparing(ArticleSketch::bare)
          .thenComparing(s -> s.published() == null ? LocalDate.MAX : s.published())
          .thenComparing(ArticleSketch::articleId);

  public CopyFinder {
    if (!(leastShared > 0 && leastShared <= 1)) {
      throw new IllegalArgumentException(
          "the share of runs that makes a copy must be above 0 and at most 1, not " + leastShared);
    }
    if (days < 0) {
      throw new IllegalArgumentException("days between copies must not be negative, not " + days);
    }
  }

  /** Article id of each copy, to the id of its original; originals are absent. */
  public Map<String, String> copies(Collection<ArticleSketch> articles) {
    List<ArticleSketch> sorted = new ArrayList<>(articles);
    sorted.sort(ORIGINALS_FIRST);
    CopySets sets = new CopySets(sorted.size());
    joinEqualHeadlines(sorted, sets);
    for (int band = 0; band < MinHashBands.BANDS; band++) {
      joinBand(sorted, band, sets);
    }
    Map<String, String> originals = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      int first = sets.first(i);
      if (first != i) {
        originals.put(sorted.get(i).articleId(), sorted.get(first).articleId());
      }
    }
    return originals;
  }

  private void joinEqualHeadlines(List<ArticleSketch> sorted, CopySets sets) {
    Map<Long, List<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).headline() != 0) {
        byTitle.computeIfAbsent(sorted.get(i).headline(), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : byTitle.values()) {
      for (int i : same) {
        if (sorted.get(i).bare()) {
          same.stream()
              .filter(j -> j < i && sameStory(sorted.get(j), sorted.get(i)))
              .findFirst()
              .ifPresent(j -> sets.join(j, i));
        }
      }
    }
  }

  private void joinBand(List<ArticleSketch> sorted, int band, CopySets sets) {
    Map<Long, List<Integer>> meeting = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      ArticleSketch sketch = sorted.get(i);
      if (!sketch.bare() && sketch.bands().length > 0) {
        long key = MinHashBands.mix(sketch.bands()[band] ^ sketch.numbers());
        meeting.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    meeting.values().forEach(group -> joinMeeting(sorted, group, sets));
  }

  /** Each is compared backwards until it is found in a set with one before it. */
  private void joinMeeting(List<ArticleSketch> sorted, List<Integer> group, CopySets sets) {
    for (int i = 1; i < group.size(); i++) {
      ArticleSketch other = sorted.get(group.get(i));
      boolean joined = false;
      for (int j = i - 1; j >= 0 && !joined; j--) {
        ArticleSketch one = sorted.get(group.get(j));
        if (!near(one, other)) {
          break;
        }
        joined =
            sets.first(group.get(j)) == sets.first(group.get(i))
                || one.numbers() == other.numbers()
                    && Shingles.jaccard(one.shingles(), other.shingles()) >= leastShared;
        if (joined) {
          sets.join(group.get(j), group.get(i));
        }
      }
    }
  }

  private boolean sameStory(ArticleSketch one, ArticleSketch headline) {
    return headline.terse()
        ? Objects.equals(one.published(), headline.published())
        : near(one, headline);
  }

  private boolean near(ArticleSketch one, ArticleSketch other) {
    LocalDate first = one.published();
    LocalDate second = other.published();
    return first == null || second == null
        ? Objects.equals(first, second)
        : Math.abs(ChronoUnit.DAYS.between(first, second)) <= days;
  }
}
