package org.skein.ingest.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skein.ingest.resolve.Resolver.Observed;

/**
 * What in a document speaks against a known entity that has exactly this name: letters and words
 * that mean another thing here.
 */
final class Doubts {
  private static final int LETTERS = 5;
  private static final int SHORT = 3;
  private static final int OWNED = 30;
  private static final Pattern OWNER =
      Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)['’]s? $");

  private final Support support;
  private final Knowledge knowledge;
  private final DocumentAcronyms acronyms;
  private final String text;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> written = new HashSet<>();

  /**
   * @param text the whole document, or the empty string where only names are at hand
   */
  Doubts(Collection<Observed> names, String text, Knowledge knowledge, Support support) {
    this.support = support;
    this.knowledge = knowledge;
    this.text = text;
    this.acronyms = new DocumentAcronyms(names, text);
    for (Observed name : names) {
      written.add(NameKey.fold(name.text()));
      int space = name.text().lastIndexOf(' ');
      if (name.type().equals("Person") && space > 0) {
        surnames.add(name.text().substring(space + 1));
      }
    }
  }

  /** True if the name means something else in this document, or too likely does. */
  boolean about(Observed name, KnownName known, Set<String> context) {
    boolean supported = support.speaksFor(known.reference(), context);
    return acronyms.explain(name, known, supported)
        || isForeignAcronym(name, known, context)
        || isArtifactOutOfPlace(known, context)
        || isSurname(name, known)
        || isOfAnother(name, known, context)
        || isCitation(name)
        || lacksArticle(name, known);
  }

  /**
   * The short acronym of a Chinese body, in a document that is not about China, or a shared one.
   */
  private boolean isForeignAcronym(Observed name, KnownName known, Set<String> context) {
    String type = known.type();
    boolean doubtful =
        isAcronym(name.text())
            && context.size() >= Support.TELLING
            && !type.equals("Place")
            && !isField(name, known)
            && !Types.ofScience(type)
            && !isFullyNamed(known);
    if (!doubtful) {
      return false;
    }
    boolean foreign =
        name.text().length() <= SHORT && !known.isMain() && support.isChinese(known.reference());
    boolean shared = known.ambiguous() && !Types.ofTrade(type);
    return shared && !support.speaksFor(known.reference(), context)
        || foreign && !support.speaksWell(known.reference(), context);
  }

  /** AI, ML and their like: who writes of a field of work means the known one. */
  private static boolean isField(Observed name, KnownName known) {
    return name.type().equals("Topic") && known.type().equals("Topic");
  }

  private static boolean isAcronym(String text) {
    return text.length() <= LETTERS
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }

  private boolean isFullyNamed(KnownName known) {
    return known.reference().allNames().stream()
        .map(name -> name.text())
        .anyMatch(other -> other.indexOf(' ') > 0 && written.contains(NameKey.fold(other)));
  }

  /** C4 without any talk of data and models is no data set. */
  private boolean isArtifactOutOfPlace(KnownName known, Set<String> context) {
    boolean doubtful =
        Types.ofScience(known.type())
            && (known.ambiguous() || known.name().text().length() <= LETTERS);
    return doubtful
        && context.size() >= Support.TELLING
        && !support.speaksFor(known.reference(), context)
        && context.stream()
            .filter(id -> !id.equals(known.id()))
            .noneMatch(
                id ->
                    knowledge
                        .find(id)
                        .filter(other -> Types.ofTechnology(other.entity().type()))
                        .isPresent());
  }

  /** "Ministry of Foreign Affairs", which every country has, or "Iran's Armed Forces". */
  private boolean isOfAnother(Observed name, KnownName known, Set<String> context) {
    if (!Types.ofState(known.type())) {
      return false;
    }
    boolean general = known.ambiguous() && !known.isMain() && name.text().indexOf(' ') > 0;
    return general
            && context.size() >= Support.TELLING
            && !support.speaksWell(known.reference(), context)
            && !support.isAmerican(known.reference(), context)
        || isSaidOfAnother(name, known.reference());
  }

  /** Whether the text says of other places, but not of its own, that the name is theirs. */
  boolean isSaidOfAnother(Observed name, ReferenceEntity known) {
    boolean other = false;
    Matcher owner = OWNER.matcher(text);
    for (int at = text.indexOf(name.text()); at >= 0; at = text.indexOf(name.text(), at + 1)) {
      owner.region(Math.max(0, at - OWNED), at);
      if (owner.find()) {
        Boolean own = support.isIn(known, owner.group(1));
        if (Boolean.TRUE.equals(own)) {
          return false;
        }
        other |= own != null;
      }
    }
    return other;
  }

  /** "16 U.S.C. § 1536" cites a code. */
  private boolean isCitation(Observed name) {
    int at = text.indexOf(name.text());
    for (; at >= 0; at = text.indexOf(name.text(), at + 1)) {
      int end = at + name.text().length();
      if (!text.startsWith("§", end) && !text.startsWith(" §", end)) {
        return false;
      }
    }
    return text.contains(name.text());
  }

  /** Vanderbilt, where someone of that name is named and the university is not. */
  private boolean isSurname(Observed name, KnownName known) {
    return !known.type().equals("Person")
        && !known.isMain()
        && surnames.contains(name.text())
        && !isFullyNamed(known);
  }

  /** "Hindu" is not The Hindu: who leaves the article out of the name puts it before it. */
  private boolean lacksArticle(Observed name, KnownName known) {
    boolean articled =
        known.reference().entity().name().equals("The " + name.text())
            && name.text().indexOf(' ') < 0;
    return articled
        && !text.isEmpty()
        && !text.contains("The " + name.text())
        && !text.contains("the " + name.text());
  }
}
