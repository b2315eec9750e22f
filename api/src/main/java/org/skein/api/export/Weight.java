package org.skein.api.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.view.ClaimView;

/**
 * What the claims of one statement weigh together, counted as the projection of the store counts.
 *
 * @param origins how many independent origins state it; those that deny it where all do
 * @param contested whether one origin asserts and another denies it
 * @param mood the strongest mood
 * @param confidence the highest confidence of a claim that counts towards the origins
 * @param first the day of the first dated document, or null
 * @param last the day of the last dated document, or null
 */
record Weight(
    int origins,
    boolean contested,
    String mood,
    double confidence,
    @Nullable String first,
    @Nullable String last) {

  static Weight of(List<ClaimView> claims) {
    Set<String> affirming = new HashSet<>();
    Set<String> asserting = new HashSet<>();
    Set<String> denying = new HashSet<>();
    Mood strongest = Mood.DENIED;
    double affirmed = 0;
    double denied = 0;
    for (ClaimView claim : claims) {
      Mood mood = Mood.ofLabel(claim.mood());
      String origin = claim.document().origin();
      strongest = mood.compareTo(strongest) > 0 ? mood : strongest;
      if (mood == Mood.DENIED) {
        denying.add(origin);
        denied = Math.max(denied, claim.confidence());
      } else {
        affirming.add(origin);
        affirmed = Math.max(affirmed, claim.confidence());
      }
      if (mood == Mood.ASSERTED) {
        asserting.add(origin);
      }
    }
    Set<String> both = new HashSet<>(asserting);
    both.addAll(denying);
    List<String> days =
        claims.stream()
            .flatMap(claim -> java.util.stream.Stream.ofNullable(claim.document().published()))
            .sorted()
            .toList();
    return new Weight(
        affirming.isEmpty() ? denying.size() : affirming.size(),
        !asserting.isEmpty() && !denying.isEmpty() && both.size() > 1,
        strongest.label(),
        affirming.isEmpty() ? denied : affirmed,
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1));
  }
}
