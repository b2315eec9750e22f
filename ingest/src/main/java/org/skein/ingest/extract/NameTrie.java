package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * Finds the longest known names in a text. Names and text are cut into atoms (runs of letters, runs
 * of digits, initials with their full stops, single CJK characters); spaces and hyphens between
 * atoms do not count, so that "910-B", "910 B" and "910B" are one name, and so are "U.S." and "US".
 * What must agree in capitals is settled by {@link Entry#fits}.
 */
public final class NameTrie {
  private static final int MAX_GAP = 2;

  private final Node root = new Node();

  /**
   * A known name.
   *
   * @param entityId the entity that bears it
   * @param type the entity's type
   * @param name the name as listed
   * @param ambiguous whether it is also an ordinary word, or another entity's name
   */
  public record Entry(String entityId, String type, String name, boolean ambiguous) {
    /** Whether {@code surface} may be this name: a name with capitals wants them in the text. */
    boolean fits(String surface) {
      if (surface.equals(name)) {
        return true;
      }
      if (type.equals("Topic")) {
        return true;
      }
      boolean acronym = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
      if (acronym) {
        return surface.replaceAll("[.\\s-]", "").equals(name.replaceAll("[.\\s-]", ""));
      }
      return hasCapital(surface) || !hasCapital(name) || !Character.isLetter(surface.charAt(0));
    }

    private static boolean hasCapital(String text) {
      return text.chars().anyMatch(Character::isUpperCase);
    }
  }

  /** A name found: where it stands and whose it may be. */
  public record Match(Span span, List<Entry> entries) {
    public Match {
      entries = List.copyOf(entries);
    }
  }

  private record Atom(int start, int end, String text) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private @Nullable List<Entry> entries;
  }

  /** Adds a name; names without a letter or digit are passed over. */
  public void add(Entry entry) {
    List<Atom> atoms = atoms(entry.name());
    if (atoms.isEmpty()) {
      return;
    }
    Node node = root;
    for (Atom atom : atoms) {
      node = node.next.computeIfAbsent(atom.text(), key -> new Node());
    }
    List<Entry> entries = node.entries == null ? new ArrayList<>(1) : node.entries;
    if (entries.stream().noneMatch(e -> e.entityId().equals(entry.entityId()))) {
      entries.add(entry);
    }
    node.entries = entries;
  }

  /** The longest matches from left to right, without overlaps. */
  public List<Match> find(String text) {
    List<Atom> atoms = atoms(text);
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      Match match = longestAt(text, atoms, i);
      if (match == null) {
        i++;
      } else {
        matches.add(match);
        while (i < atoms.size() && atoms.get(i).start() < match.span().end()) {
          i++;
        }
      }
    }
    return matches;
  }

  private @Nullable Match longestAt(String text, List<Atom> atoms, int first) {
    if (!startsWord(text, atoms.get(first))) {
      return null;
    }
    Match best = null;
    Node node = root;
    for (int i = first; i < atoms.size(); i++) {
      if (i > first && !joined(text, atoms.get(i - 1), atoms.get(i))) {
        break;
      }
      Node next = node.next.get(atoms.get(i).text());
      if (next == null) {
        Match plural = pluralAt(text, atoms, first, i, node);
        return plural != null ? plural : best;
      }
      node = next;
      if (node.entries != null && endsWord(text, atoms.get(i))) {
        best = match(text, atoms.get(first).start(), atoms.get(i).end(), node.entries, best);
      }
    }
    return best;
  }

  /** "A100s": an s behind a name that ends in a digit. */
  private static @Nullable Match pluralAt(
      String text, List<Atom> atoms, int first, int i, Node node) {
    Atom atom = atoms.get(i);
    boolean plural =
        i > first
            && atom.text().equals("s")
            && atom.start() == atoms.get(i - 1).end()
            && Character.isDigit(text.charAt(atom.start() - 1))
            && node.entries != null;
    if (!plural || node.entries == null || !endsWord(text, atom)) {
      return null;
    }
    int start = atoms.get(first).start();
    String singular = text.substring(start, atom.start());
    return match(new Span(start, atom.end()), singular, node.entries, null);
  }

  private static @Nullable Match match(
      String text, int start, int end, List<Entry> entries, @Nullable Match otherwise) {
    return match(new Span(start, end), text.substring(start, end), entries, otherwise);
  }

  private static @Nullable Match match(
      Span span, String surface, List<Entry> entries, @Nullable Match otherwise) {
    List<Entry> fitting = entries.stream().filter(entry -> entry.fits(surface)).toList();
    return fitting.isEmpty() ? otherwise : new Match(span, fitting);
  }

  private static boolean startsWord(String text, Atom atom) {
    return atom.start() == 0
        || isIdeograph(text.codePointAt(atom.start()))
        || !Character.isLetterOrDigit(text.codePointBefore(atom.start()));
  }

  private static boolean endsWord(String text, Atom atom) {
    return atom.end() == text.length()
        || isIdeograph(text.codePointBefore(atom.end()))
        || !Character.isLetterOrDigit(text.codePointAt(atom.end()))
        || isIdeograph(text.codePointAt(atom.end()));
  }

  private static boolean joined(String text, Atom left, Atom right) {
    int gap = right.start() - left.end();
    if (gap > MAX_GAP) {
      return false;
    }
    for (int i = left.end(); i < right.start(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || ",;:()[]{}\"“”!?|/".indexOf(c) >= 0) {
        return false;
      }
      if (c == '.' && gap == 2 && right.start() - left.start() > 3) {
        return false;
      }
    }
    return true;
  }

  private static List<Atom> atoms(String text) {
    List<Atom> atoms = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int kind = kind(c);
      int start = i;
      i += Character.charCount(c);
      if (kind == 0) {
        continue;
      }
      int initials = kind == 1 ? endOfInitials(text, start) : start;
      if (initials > start) {
        i = initials;
        String letters = text.substring(start, i).replaceAll("[^\\p{L}]", "");
        atoms.add(new Atom(start, i, letters.toLowerCase(Locale.ROOT)));
        continue;
      }
      while (kind != 3 && i < text.length() && kind(text.codePointAt(i)) == kind) {
        i += Character.charCount(text.codePointAt(i));
      }
      atoms.add(new Atom(start, i, text.substring(start, i).toLowerCase(Locale.ROOT)));
    }
    return atoms;
  }

  /** "U.S.", "C. C.": where a run of two initials or more ends, or {@code start} if none begins. */
  private static int endOfInitials(String text, int start) {
    if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      return start;
    }
    int i = start;
    int count = 0;
    while (i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.') {
      count++;
      boolean spaced =
          i + 3 < text.length()
              && text.charAt(i + 2) == ' '
              && Character.isUpperCase(text.charAt(i + 3))
              && i + 4 < text.length()
              && text.charAt(i + 4) == '.';
      if (i + 2 < text.length() && Character.isLetter(text.charAt(i + 2))) {
        i += 2;
      } else if (spaced) {
        i += 3;
      } else {
        return count > 1 ? i + 2 : start;
      }
    }
    return start;
  }

  private static int kind(int c) {
    if (isIdeograph(c)) {
      return 3;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 1 : 0;
  }

  private static boolean isIdeograph(int c) {
    return Character.isIdeographic(c);
  }
}
