package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final AtomPaths paths = new AtomPaths();
  private final List<List<Entry>> entriesAt = new ArrayList<>(List.of(List.of()));

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
      if (surface.equals(name) || type.equals("Topic")) {
        return true;
      }
      boolean acronym = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
      if (acronym) {
        return withoutMarks(surface).equals(withoutMarks(name));
      }
      return hasCapital(surface) || !hasCapital(name) || !Character.isLetter(surface.charAt(0));
    }

    private static boolean hasCapital(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isUpperCase(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private static String withoutMarks(String text) {
      StringBuilder bare = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '.' && c != '-' && c != ' ' && (c < '\t' || c > '\r')) {
          bare.append(c);
        }
      }
      return bare.toString();
    }
  }

  /** A name found: where it stands and whose it may be. */
  public record Match(Span span, List<Entry> entries) {
    public Match {
      entries = List.copyOf(entries);
    }
  }

  /** Adds a name; names without a letter or digit are passed over. */
  public void add(Entry entry) {
    Atoms atoms = Atoms.of(entry.name());
    if (atoms.size() == 0) {
      return;
    }
    int node = AtomPaths.ROOT;
    for (int i = 0; i < atoms.size(); i++) {
      node = paths.extend(node, atoms.hash(i));
    }
    while (entriesAt.size() < paths.size()) {
      entriesAt.add(List.of());
    }
    List<Entry> known = entriesAt.get(node);
    if (known.stream().noneMatch(e -> e.entityId().equals(entry.entityId()))) {
      List<Entry> all = new ArrayList<>(known);
      all.add(entry);
      entriesAt.set(node, List.copyOf(all));
    }
  }

  /** The longest matches from left to right, without overlaps. */
  public List<Match> find(String text) {
    Atoms atoms = Atoms.of(text);
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      Match match = paths.mayBegin(atoms.hash(i)) ? longestAt(text, atoms, i) : null;
      i++;
      if (match != null) {
        matches.add(match);
        while (i < atoms.size() && atoms.start(i) < match.span().end()) {
          i++;
        }
      }
    }
    return matches;
  }

  private @Nullable Match longestAt(String text, Atoms atoms, int first) {
    int node = paths.next(AtomPaths.ROOT, atoms.hash(first));
    if (node == AtomPaths.NONE || !startsWord(text, atoms.start(first))) {
      return null;
    }
    Match best = null;
    for (int i = first; node != AtomPaths.NONE; i++) {
      List<Entry> entries = entriesAt.get(node);
      if (!entries.isEmpty() && endsWord(text, atoms.end(i))) {
        best = match(text, atoms.start(first), atoms.end(i), entries, best);
      }
      if (i + 1 >= atoms.size() || !joined(text, atoms, i)) {
        return best;
      }
      node = paths.next(node, atoms.hash(i + 1));
      if (node == AtomPaths.NONE) {
        Match plural = pluralAt(text, atoms, first, i + 1, entries);
        return plural != null ? plural : best;
      }
    }
    return best;
  }

  /** "A100s": an s behind a name that ends in a digit. */
  private static @Nullable Match pluralAt(
      String text, Atoms atoms, int first, int i, List<Entry> entries) {
    int at = atoms.start(i);
    boolean plural =
        !entries.isEmpty()
            && atoms.end(i) == at + 1
            && (text.charAt(at) == 's' || text.charAt(at) == 'S')
            && at == atoms.end(i - 1)
            && Character.isDigit(text.charAt(at - 1))
            && endsWord(text, atoms.end(i));
    if (!plural) {
      return null;
    }
    int start = atoms.start(first);
    return match(new Span(start, at + 1), text.substring(start, at), entries, null);
  }

  private static @Nullable Match match(
      String text, int start, int end, List<Entry> entries, @Nullable Match otherwise) {
    return match(new Span(start, end), text.substring(start, end), entries, otherwise);
  }

  private static @Nullable Match match(
      Span span, String surface, List<Entry> entries, @Nullable Match otherwise) {
    if (entries.size() == 1) {
      return entries.get(0).fits(surface) ? new Match(span, entries) : otherwise;
    }
    List<Entry> fitting = entries.stream().filter(entry -> entry.fits(surface)).toList();
    return fitting.isEmpty() ? otherwise : new Match(span, fitting);
  }

  private static boolean startsWord(String text, int start) {
    return start == 0
        || Character.isIdeographic(text.codePointAt(start))
        || !Character.isLetterOrDigit(text.codePointBefore(start));
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length()
        || Character.isIdeographic(text.codePointBefore(end))
        || !Character.isLetterOrDigit(text.codePointAt(end))
        || Character.isIdeographic(text.codePointAt(end));
  }

  /** Whether an atom and the next may belong to one name. */
  private static boolean joined(String text, Atoms atoms, int left) {
    int from = atoms.end(left);
    int to = atoms.start(left + 1);
    if (to - from > MAX_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || ",;:()[]{}\"“”!?|/".indexOf(c) >= 0) {
        return false;
      }
      if (c == '.' && to - from == 2 && to - atoms.start(left) > 3) {
        return false;
      }
    }
    return true;
  }
}
