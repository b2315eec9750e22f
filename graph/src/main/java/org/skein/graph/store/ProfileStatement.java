package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * All claims of one statement about an entity, counted.
 *
 * @param otherId the other end, or null where the text only describes it
 * @param claims how many count
 * @param retracted how many do not
 * @param time ISO date of the earliest time that a claim states, else of the earliest publication
 * @param timePublished whether it is only the latter
 * @param timeClaim the claim that gives the time; empty if none does
 * @param best the ids of the best claims, best first
 */
record ProfileStatement(
    String predicate,
    boolean outgoing,
    @Nullable String otherId,
    @Nullable String otherText,
    int claims,
    int retracted,
    int origins,
    boolean contested,
    String mood,
    double confidence,
    String time,
    boolean timePublished,
    String timeClaim,
    List<String> best) {
  private static final int BEST = 8;
  private static final String FIELD = "\u001f";
  private static final String NONE = "\u001e";

  /** Most origins first, then most claims; what an entity states of itself has two directions. */
  static final Comparator<ProfileStatement> STRONGEST_FIRST =
      Comparator.comparing(ProfileStatement::origins)
          .thenComparing(ProfileStatement::claims)
          .reversed()
          .thenComparing(ProfileStatement::predicate)
          .thenComparing(statement -> statement.best().get(0))
          .thenComparing(ProfileStatement::outgoing);

  ProfileStatement {
    best = List.copyOf(best);
  }

  /** What the claims of one statement have in common. */
  record Key(String predicate, boolean outgoing, String end) {
    static Key of(ProfileRow row, Vocabulary vocabulary) {
      boolean symmetric =
          vocabulary
              .findPredicate(row.predicate())
              .map(Vocabulary.Predicate::symmetric)
              .orElse(false);
      String end =
          row.otherId() != null
              ? row.otherId()
              : FIELD + String.valueOf(row.otherText()).toLowerCase(Locale.ROOT);
      return new Key(row.predicate(), row.outgoing() || symmetric, end);
    }
  }

  /** The rows of one statement, counted; there is at least one. */
  static ProfileStatement of(Key key, List<ProfileRow> rows) {
    List<ProfileRow> sorted = rows.stream().sorted(ProfileRow.BEST_FIRST).toList();
    List<ProfileRow> live = sorted.stream().filter(row -> !row.retracted()).toList();
    Statement statement = new Statement();
    (live.isEmpty() ? sorted : live)
        .forEach(
            row ->
                statement.add(
                    row.mood(),
                    row.confidence(),
                    row.reliability(),
                    row.origin(),
                    row.published()));
    ProfileRow first = sorted.get(0);
    ProfileRow timed = timed(live);
    String time = timed == null ? null : timed.time() != null ? timed.time() : timed.published();
    return new ProfileStatement(
        key.predicate(),
        key.outgoing(),
        first.otherId(),
        first.otherText(),
        (int) live.stream().map(ProfileRow::claimId).distinct().count(),
        (int) sorted.stream().filter(ProfileRow::retracted).count(),
        live.isEmpty() ? 0 : statement.origins(),
        !live.isEmpty() && statement.contested(),
        statement.mood().label(),
        live.isEmpty() ? 0 : statement.support(),
        time == null ? "" : time,
        timed != null && timed.time() == null,
        timed == null || time == null ? "" : timed.claimId(),
        sorted.stream().map(ProfileRow::claimId).distinct().limit(BEST).toList());
  }

  private static @Nullable ProfileRow timed(List<ProfileRow> live) {
    Comparator<@Nullable String> unknownLast = Comparator.nullsLast(Comparator.naturalOrder());
    return live.stream()
        .min(
            Comparator.comparing(ProfileRow::time, unknownLast)
                .thenComparing(ProfileRow::published, unknownLast)
                .thenComparing(ProfileRow::claimId))
        .orElse(null);
  }

  /** One line, for the page of a hub. */
  String toLine() {
    List<String> fields = new ArrayList<>();
    fields.addAll(List.of(predicate, String.valueOf(outgoing), orNone(otherId), orNone(otherText)));
    fields.addAll(List.of(String.valueOf(claims), String.valueOf(retracted)));
    fields.addAll(List.of(String.valueOf(origins), String.valueOf(contested), mood));
    fields.addAll(List.of(String.valueOf(confidence), time, String.valueOf(timePublished)));
    fields.add(timeClaim);
    fields.addAll(best);
    return String.join(FIELD, fields);
  }

  static ProfileStatement ofLine(String line) {
    String[] fields = line.split(FIELD, -1);
    return new ProfileStatement(
        fields[0],
        Boolean.parseBoolean(fields[1]),
        noneAsNull(fields[2]),
        noneAsNull(fields[3]),
        Integer.parseInt(fields[4]),
        Integer.parseInt(fields[5]),
        Integer.parseInt(fields[6]),
        Boolean.parseBoolean(fields[7]),
        fields[8],
        Double.parseDouble(fields[9]),
        fields[10],
        Boolean.parseBoolean(fields[11]),
        fields[12],
        Arrays.asList(fields).subList(13, fields.length));
  }

  private static String orNone(@Nullable String text) {
    return text == null ? NONE : text;
  }

  private static @Nullable String noneAsNull(String text) {
    return text.equals(NONE) ? null : text;
  }
}
