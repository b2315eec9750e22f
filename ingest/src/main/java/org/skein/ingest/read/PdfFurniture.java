package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells running heads, running feet and page numbers: what recurs at the edge of pages. */
final class PdfFurniture {
  private static final float EDGE = 0.12f;
  private static final double SHARE = 0.3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]*(?:page|p\\.|第)?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:of|/)\\s*\\d{1,4})?\\s*页?[-–—|\\s]*");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+(?:\\s*[|·•].{0,80})?");

  private PdfFurniture() {}

  /** The pages without their furniture. */
  static PdfPages without(PdfPages pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int p = 0; p < pages.fragments().size(); p++) {
      for (PdfLine line : edge(pages, p)) {
        seen.computeIfAbsent(key(line, pages.heights().get(p)), k -> new HashSet<>()).add(p);
      }
    }
    double enough = Math.max(2, SHARE * pages.fragments().size());
    List<List<Fragment>> kept = new ArrayList<>();
    for (int p = 0; p < pages.fragments().size(); p++) {
      Set<Fragment> furniture = new HashSet<>();
      for (PdfLine line : edge(pages, p)) {
        String key = key(line, pages.heights().get(p));
        boolean recurs = seen.getOrDefault(key, Set.of()).size() >= enough;
        if (recurs || isAlone(line.text())) {
          furniture.addAll(line.fragments());
        }
      }
      kept.add(pages.fragments().get(p).stream().filter(f -> !furniture.contains(f)).toList());
    }
    return new PdfPages(kept, pages.heights());
  }

  private static boolean isAlone(String text) {
    return PAGE_NUMBER.matcher(text).matches() || ADDRESS.matcher(text).matches();
  }

  private static List<PdfLine> edge(PdfPages pages, int page) {
    float height = pages.heights().get(page);
    List<Fragment> at =
        pages.fragments().get(page).stream()
            .filter(f -> f.y() < EDGE * height || f.y() > (1 - EDGE) * height)
            .toList();
    return PdfLine.of(at);
  }

  private static String key(PdfLine line, float height) {
    String zone = line.y() < height / 2 ? "top " : "foot ";
    return zone
        + line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("[\\s|]+", "");
  }
}
