package dev.postern.extractor.attribution;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The state of the repository that the scanned folder belongs to.
 *
 * @param headCommit full id
 * @param headDate ISO 8601 date of the commit date, in UTC
 * @param shallow whether older history is cut off
 * @param dirty whether a requested file differs from the head commit
 * @param remote address of the remote {@code origin} without credentials, empty when there is none
 * @param prefix path of the scanned folder inside the repository, empty or ending in {@code /}
 * @param commits number of commits that were read
 * @param notes number of commits that carry a note of authorship; -1 when the reference of such
 *     notes is not here, which says nothing, since plain clones do not fetch it
 * @param irregularities number of those notes by what breaks their format
 * @param ignored number of commits that the repository asks blame to pass by
 * @param traces numbers of the records of tools beside the history: {@code READ}, {@code
 *     TIED_TO_COMMITS}, and by what is wrong with them; empty when there are none
 */
public record HistoryInfo(
    String headCommit,
    String headDate,
    boolean shallow,
    boolean dirty,
    String remote,
    String prefix,
    int commits,
    int notes,
    SortedMap<String, Integer> irregularities,
    int ignored,
    SortedMap<String, Integer> traces) {

  public HistoryInfo {
    irregularities = Collections.unmodifiableSortedMap(new TreeMap<>(irregularities));
    traces = Collections.unmodifiableSortedMap(new TreeMap<>(traces));
  }
}
