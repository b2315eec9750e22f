package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that one string may hold: beside brackets, before slashes, in two scripts. */
final class Variants {
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^)）\\]】]*)[)）\\]】]");
  private static final Pattern HAN_RUN =
      Pattern.compile("[\\x{4E00}-\\x{9FFF}][\\x{4E00}-\\x{9FFF}\\d]*");
  private static final int MAX = 5;

  private Variants() {}

  static List<String> of(String name) {
    Set<String> variants = new LinkedHashSet<>();
    variants.add(name);
    Matcher brackets = BRACKETS.matcher(name);
    if (brackets.find()) {
      String outside = brackets.replaceAll(" ").strip();
      add(variants, outside);
      brackets.reset();
      while (brackets.find()) {
        String inside = brackets.group(1).strip();
        boolean otherScript = Han.in(inside) != Han.in(outside);
        if (otherScript || inside.length() > 8) {
          add(variants, inside);
        }
      }
    }
    if (Han.in(name)) {
      addScripts(name, variants);
    }
    for (String part : name.split("\\s*[/／;]\\s*|\\s+- ")) {
      add(variants, part);
    }
    List<String> all = new ArrayList<>(variants);
    return all.subList(0, Math.min(MAX, all.size()));
  }

  /** Whether this variant leaves out what stands in brackets. */
  static boolean isCut(String variant, String name) {
    return !variant.equals(name) && variant.equals(BRACKETS.matcher(name).replaceAll(" ").strip());
  }

  private static void addScripts(String name, Set<String> variants) {
    String latin = HAN_RUN.matcher(name).replaceAll(" ").replaceAll("[()（）]", " ").strip();
    boolean sentence = latin.chars().filter(Character::isLetter).count() > 6;
    if (sentence) {
      add(variants, latin);
      Matcher run = HAN_RUN.matcher(name);
      while (run.find()) {
        if (run.group().length() >= 3) {
          add(variants, run.group());
        }
      }
    }
  }

  private static void add(Set<String> variants, String name) {
    boolean telling = name.chars().filter(Character::isLetterOrDigit).count() >= 2;
    if (telling) {
      variants.add(name.strip());
    }
  }
}
