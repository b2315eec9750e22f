package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.skein.graph.model.Span;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldFault.Rule;

/** Holds the mentions of one annotated document to its text. */
final class MentionCheck {
  private final GoldDocument document;
  private final List<GoldFault> faults;
  private final List<Mention> standing = new ArrayList<>();

  MentionCheck(GoldDocument document, List<GoldFault> faults) {
    this.document = document;
    this.faults = faults;
  }

  /** A surface and everywhere that it stands. */
  private record Mention(GoldEntity entity, String surface, List<Span> spans) {}

  void check() {
    document.entities().forEach(this::check);
    Map<String, GoldEntity> named = new HashMap<>();
    for (Mention mention : standing) {
      GoldEntity other = named.putIfAbsent(mention.surface(), mention.entity());
      if (other != null) {
        two(mention, "names '%s' too".formatted(other.name()));
      } else if (everywhere(mention, this::isInAWord)) {
        add(
            Rule.MENTION_IN_A_WORD,
            "'%s' of '%s' is only a piece of a word"
                .formatted(mention.surface(), mention.entity().name()),
            "give the whole name as it is written");
      }
      crossed(mention);
    }
  }

  private void check(GoldEntity entity) {
    if (entity.mentions().isEmpty()) {
      add(
          Rule.MENTION,
          "'%s' has no mention".formatted(entity.name()),
          "give the words that name it, or drop the entity");
    }
    Set<String> seen = new HashSet<>();
    for (String surface : entity.mentions()) {
      if (surface.isBlank() || !document.text().contains(surface)) {
        add(
            Rule.MENTION,
            "'%s' of '%s' does not stand in the text".formatted(surface, entity.name()),
            "copy it from the text to the letter");
      } else if (!seen.add(surface)) {
        add(
            Rule.MENTION,
            "'%s' of '%s' is given twice".formatted(surface, entity.name()),
            "give each distinct surface once");
      } else {
        standing.add(new Mention(entity, surface, spans(surface)));
      }
    }
  }

  private List<Span> spans(String surface) {
    List<Span> spans = new ArrayList<>();
    for (int at = document.text().indexOf(surface);
        at >= 0;
        at = document.text().indexOf(surface, at + 1)) {
      spans.add(new Span(at, at + surface.length()));
    }
    return spans;
  }

  private static boolean everywhere(Mention mention, Predicate<Span> is) {
    return mention.spans().stream().allMatch(is);
  }

  /** Whether letters or digits go on past an end; the s of a plural does not count. */
  private boolean isInAWord(Span span) {
    String text = document.text();
    boolean plural =
        text.startsWith("s", span.end())
            && (span.end() + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(span.end() + 1)));
    return isJoint(text, span.start()) || (isJoint(text, span.end()) && !plural);
  }

  private static boolean isJoint(String text, int at) {
    return at > 0
        && at < text.length()
        && isAlphabetic(text.charAt(at - 1))
        && isAlphabetic(text.charAt(at));
  }

  /** Whether it is of a script that puts spaces between words; Chinese does not. */
  private static boolean isAlphabetic(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private void crossed(Mention mention) {
    for (Mention other : standing) {
      if (other.entity() != mention.entity()
          && everywhere(mention, span -> isCrossed(span, other))) {
        two(mention, "lies across '%s' of '%s'".formatted(other.surface(), other.entity().name()));
      }
    }
  }

  /** Whether the other stands across an end of {@code span}, as words of its own. */
  private boolean isCrossed(Span span, Mention other) {
    return other.spans().stream()
        .filter(b -> !isJoint(document.text(), b.start()) && !isJoint(document.text(), b.end()))
        .anyMatch(b -> isCrossed(span, b));
  }

  private static boolean isCrossed(Span a, Span b) {
    return (a.start() < b.start() && b.start() < a.end() && a.end() < b.end())
        || (b.start() < a.start() && a.start() < b.end() && b.end() < a.end());
  }

  private void two(Mention mention, String how) {
    add(
        Rule.MENTION_OF_TWO,
        "'%s' of '%s' %s".formatted(mention.surface(), mention.entity().name(), how),
        "give it to the one that it names, or make them one entity");
  }

  private void add(Rule rule, String found, String todo) {
    faults.add(new GoldFault(document.id(), rule, found, todo));
  }
}
