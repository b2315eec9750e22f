package org.skein.graph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.search.Asked.Part;
import org.skein.graph.view.SearchPage.Notice;

/**
 * Reads what someone typed, by the grammar that {@code docs/search.md} explains. What has no
 * meaning in it is read as words, and a notice says so; only a filter with a value that cannot be
 * is an error. Whatever is typed, the query has at most 32 parts, 4 of them beginnings of words and
 * 4 of them distances of at most 20 words.
 */
final class QueryReader {
  private static final int MOST_PARTS = 32;
  private static final int MOST_COSTLY = 4;
  private static final int MOST_APART = 20;
  private static final int USUALLY_APART = 5;
  private static final int SHORTEST_PREFIX = 3;
  private static final int SHORTEST_HAN_PREFIX = 2;
  private static final String QUOTES = "\"“”";

  private static final Pattern PHRASE =
      Pattern.compile("(?<minus>-?)[\"“”](?<text>[^\"“”]+)[\"“”](?:~(?<apart>\\d{1,4})(?!\\S))?");
  private static final Pattern FILTER =
      Pattern.compile(
          "(?<minus>-?)(?<name>[A-Za-z]{2,20}):(?<values>(?:[\"“”][^\"“”]*[\"“”]|[^\\s\"“”])+)");
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(?<apart>\\d{1,4}))?(?=\\s)");
  private static final Pattern OR = Pattern.compile("OR(?=\\s)");
  private static final Pattern WORD = Pattern.compile("(?<minus>-?)(?<text>[^\\s\"“”]+)");

  private final FilterReader filters;

  QueryReader(FilterReader filters) {
    this.filters = filters;
  }

  /**
   * Reads a search.
   *
   * @throws org.skein.graph.model.SkeinException {@code USAGE} if a filter has a bad value; the
   *     message says where and what may have been meant
   */
  Asked read(String q) {
    Reading reading = new Reading(q);
    while (reading.more()) {
      reading.next();
    }
    return reading.asked();
  }

  private final class Reading {
    private final String q;
    private final List<Part> wanted = new ArrayList<>();
    private final List<Part> unwanted = new ArrayList<>();
    private final List<FacetFilter> narrowed = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int at;
    private int parts;
    private int prefixes;
    private int distances;
    private boolean either;

    Reading(String q) {
      this.q = q;
    }

    boolean more() {
      while (at < q.length() && Character.isWhitespace(q.charAt(at))) {
        at++;
      }
      if (at < q.length() && parts >= MOST_PARTS) {
        notices.add(new Notice("only the first %d parts are read".formatted(MOST_PARTS), at));
        return false;
      }
      return at < q.length();
    }

    void next() {
      parts++;
      Matcher phrase = here(PHRASE);
      Matcher filter = here(FILTER);
      if (phrase != null) {
        phrase(phrase);
      } else if (filter != null && isFilter(filter)) {
        filter(filter);
      } else if (isJoin(here(OR))) {
        either = true;
        at += 2;
      } else if (!near()) {
        word();
      }
    }

    private @Nullable Matcher here(Pattern pattern) {
      Matcher matcher = pattern.matcher(q).region(at, q.length());
      matcher.useTransparentBounds(true);
      return matcher.lookingAt() ? matcher : null;
    }

    private void phrase(Matcher phrase) {
      int apart = distance(phrase.group("apart"), 0, phrase.start());
      add(new Asked.Phrase(phrase.group("text"), apart), phrase.group("minus"));
      at = phrase.end();
    }

    private int distance(@Nullable String digits, int usual, int start) {
      if (digits == null) {
        return usual;
      }
      if (++distances > MOST_COSTLY) {
        notices.add(
            new Notice("only %d distances are kept: this one is 0".formatted(MOST_COSTLY), start));
        return 0;
      }
      int apart = Integer.parseInt(digits);
      if (apart > MOST_APART) {
        notices.add(new Notice("words may be at most %d apart".formatted(MOST_APART), start));
      }
      return Math.min(apart, MOST_APART);
    }

    private boolean isFilter(Matcher filter) {
      String name = filter.group("name");
      if (FacetField.ofLabel(name).isPresent()) {
        return true;
      }
      if (!filter.group("values").startsWith("//")) {
        notices.add(
            new Notice(
                "'%s:' is no filter, so it is read as a word; filters are %s"
                    .formatted(name, String.join(", ", FacetField.labels())),
                filter.start()));
      }
      return false;
    }

    private void filter(Matcher filter) {
      Optional<FacetField> field = FacetField.ofLabel(filter.group("name"));
      boolean negated = !filter.group("minus").isEmpty();
      narrowed.add(filters.read(field.orElseThrow(), filter.group("values"), negated, at));
      at = filter.end();
    }

    /** Whether something stands before and after: {@code OR} at an end is a word. */
    private boolean isJoin(@Nullable Matcher matcher) {
      return matcher != null
          && !wanted.isEmpty()
          && !either
          && !q.substring(matcher.end()).isBlank();
    }

    private boolean near() {
      Matcher near = here(NEAR);
      Part left = wanted.isEmpty() ? null : wanted.get(wanted.size() - 1);
      if (near == null || !(left instanceof Asked.Word first)) {
        return false;
      }
      int start = at;
      at = near.end();
      while (at < q.length() && Character.isWhitespace(q.charAt(at))) {
        at++;
      }
      Matcher second = here(WORD);
      if (second == null || !second.group("minus").isEmpty()) {
        at = start;
        return false;
      }
      String given = near.group("apart");
      int apart = distance(given == null ? "" + USUALLY_APART : given, USUALLY_APART, start);
      wanted.set(wanted.size() - 1, new Asked.Near(first.text(), second.group("text"), apart));
      at = second.end();
      return true;
    }

    private void word() {
      Matcher word = here(WORD);
      if (word == null || QUOTES.indexOf(q.charAt(at)) >= 0) {
        notices.add(new Notice("this quotation mark has no partner, so it has no meaning", at));
        at++;
        return;
      }
      String text = word.group("text");
      if (text.endsWith("*") && isPrefix(text, word.start())) {
        add(new Asked.Prefix(text.substring(0, text.length() - 1)), word.group("minus"));
      } else {
        add(new Asked.Word(text), word.group("minus"));
      }
      at = word.end();
    }

    private boolean isPrefix(String text, int start) {
      String begin = text.substring(0, text.length() - 1);
      boolean han = begin.codePoints().anyMatch(Character::isIdeographic);
      int least = han ? SHORTEST_HAN_PREFIX : SHORTEST_PREFIX;
      long letters = begin.codePoints().filter(Character::isLetterOrDigit).count();
      if (letters < least) {
        notices.add(
            new Notice("'*' needs %d letters before it, so it is ignored".formatted(least), start));
        return false;
      }
      if (++prefixes > MOST_COSTLY) {
        notices.add(new Notice("only %d words may end in '*'".formatted(MOST_COSTLY), start));
        return false;
      }
      return true;
    }

    private void add(Part part, String minus) {
      if (!minus.isEmpty()) {
        unwanted.add(part);
      } else if (either) {
        wanted.add(joined(wanted.remove(wanted.size() - 1), part));
      } else {
        wanted.add(part);
      }
      either = false;
    }

    private static Part joined(Part before, Part part) {
      List<Part> parts = new ArrayList<>();
      if (before instanceof Asked.Either several) {
        parts.addAll(several.parts());
      } else {
        parts.add(before);
      }
      parts.add(part);
      return new Asked.Either(parts);
    }

    Asked asked() {
      if (wanted.isEmpty() && narrowed.isEmpty() && !unwanted.isEmpty()) {
        notices.add(new Notice("only exclusions are given: say what to find, too", 0));
      }
      return new Asked(wanted, unwanted, narrowed, notices);
    }
  }
}
