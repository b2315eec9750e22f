package org.skein.graph.model;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What someone found about two entities: whether they are one thing. It stands until it is revoked,
 * and is kept for ever.
 *
 * @param id {@code j} and 20 hexadecimal digits, a function of pair, verdict, author and time
 * @param firstId the entity of the smaller id, as it was observed
 * @param secondId the entity of the greater id, as it was observed
 * @param verdict what was found
 * @param by who found it
 * @param at when it was found
 * @param why the reason in words, or null where none was given
 * @param revocation when it was taken back and by whom, or null while it stands
 */
public record Judgement(
    String id,
    String firstId,
    String secondId,
    Verdict verdict,
    Author by,
    Instant at,
    @Nullable String why,
    @Nullable Revocation revocation) {
  public Judgement {
    if (firstId.compareTo(secondId) >= 0) {
      throw new IllegalArgumentException(
          "a judgement is about two entities in the order of their ids: '%s' and '%s'"
              .formatted(firstId, secondId));
    }
  }

  /**
   * A judgement that stands; the two may come in either order.
   *
   * @throws SkeinException {@code USAGE} if both are one entity
   */
  public static Judgement of(
      String oneId, String otherId, Verdict verdict, Author by, Instant at, @Nullable String why) {
    if (oneId.equals(otherId)) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is both: a judgement is about two entities".formatted(oneId));
    }
    boolean ordered = oneId.compareTo(otherId) < 0;
    String first = ordered ? oneId : otherId;
    String second = ordered ? otherId : oneId;
    String id =
        Ids.of("j", first, second, verdict.label(), by.kind().label(), by.name(), at.toString());
    return new Judgement(id, first, second, verdict, by, at, why, null);
  }

  /** Whether it was not taken back. */
  public boolean stands() {
    return revocation == null;
  }

  /** What a judgement finds. */
  public enum Verdict {
    /** Both are one thing. */
    SAME,
    /** They are two things, and are never to be merged. */
    DIFFERENT,
    /** It cannot be told from what there is. */
    UNSURE;

    /** The name that the store, the API and the command line use: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The verdict with this label.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Verdict ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * Who judged.
   *
   * @param name the name of the person, or of the rule or model with its version
   */
  public record Author(Kind kind, String name) {
    private static final int LONGEST = 100;

    public Author {
      if (name.isBlank() || name.length() > LONGEST) {
        throw new SkeinException(
            SkeinException.Code.USAGE,
            "a judgement says who judged: a name of 1 to %d characters".formatted(LONGEST));
      }
    }

    /** A person of this name. */
    public static Author person(String name) {
      return new Author(Kind.PERSON, name.strip());
    }

    /** What kind of author there is. */
    public enum Kind {
      RULE,
      MODEL,
      PERSON;

      /** The name that the store and the API use: lower case. */
      public String label() {
        return name().toLowerCase(Locale.ROOT);
      }

      /**
       * The kind with this label.
       *
       * @throws IllegalArgumentException if none has it
       */
      public static Kind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
      }
    }
  }

  /**
   * That a judgement was taken back.
   *
   * @param why the reason in words, or null where none was given
   */
  public record Revocation(Author by, Instant at, @Nullable String why) {}
}
