package org.skein.graph.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;

/**
 * The steps of an entity and its family, with what states each.
 *
 * @param steps one for each stage, in the order of the stages; empty ones included
 * @param claims how many claims were placed
 * @param documents of how many documents
 */
public record Ladder(List<Step> steps, int claims, int documents) {
  private static final int SHOWN = 3;
  private static final String NO_STEP_NAMED = "developed";

  /** What stands in brackets, also where a quote begins or ends within them. */
  private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?|^[^(（)）]*[)）]");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  /** A word that begins small, or any Chinese. */
  private static final Pattern VERB = Pattern.compile("\\b\\p{Ll}|\\p{IsHan}");

  public Ladder {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param stage its id
   * @param label the name to show
   * @param description what is meant
   * @param first when it was first reached, as far as anyone says that it was: neither planned nor
   *     denied; null if nobody does
   * @param rungs what states it, oldest first
   */
  public record Step(
      String stage, String label, String description, @Nullable Dating first, List<Rung> rungs) {
    public Step {
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * One statement of a step.
   *
   * @param first the earliest date of its claims
   * @param last the latest
   * @param mood the strongest mood
   * @param origins how many independent origins state it
   * @param contested whether one origin states it and another denies it
   * @param claims the claims, oldest first, at most three
   */
  public record Rung(
      EntityRef subject,
      String predicate,
      @Nullable EntityRef object,
      @Nullable String objectText,
      Dating first,
      Dating last,
      String mood,
      int origins,
      boolean contested,
      List<ClaimView> claims) {
    public Rung {
      claims = List.copyOf(claims);
    }
  }

  /**
   * The ladder that {@code claims} state of {@code members}.
   *
   * @param makers who stands behind the members; what they do with their own is no use by others
   */
  public static Ladder of(
      Milestones milestones,
      Collection<ClaimView> claims,
      Set<String> members,
      Set<String> makers) {
    Map<String, Map<String, List<ClaimView>>> byStage = new LinkedHashMap<>();
    int placed = 0;
    Set<String> documents = new HashSet<>();
    for (Map.Entry<ClaimView, String> one : placed(milestones, claims, members).entrySet()) {
      ClaimView claim = one.getKey();
      if (!one.getValue().equals("used") || !makers.contains(claim.subject().id())) {
        placed++;
        documents.add(claim.document().id());
        byStage
            .computeIfAbsent(one.getValue(), unused -> new LinkedHashMap<>())
            .computeIfAbsent(statement(claim), unused -> new ArrayList<>())
            .add(claim);
      }
    }
    List<Step> steps = new ArrayList<>();
    for (Milestones.Stage stage : milestones.stages()) {
      Map<String, List<ClaimView>> statements = byStage.getOrDefault(stage.id(), Map.of());
      steps.add(step(stage, statements.values()));
    }
    return new Ladder(steps, placed, documents.size());
  }

  /**
   * The step of each claim. A question states none, nor does a bare "X's Y" that is not asserted:
   * what is planned or alleged there is something else. Where a sentence names a step, or another
   * sentence did by then, nothing more is said without one.
   */
  private static Map<ClaimView, String> placed(
      Milestones milestones, Collection<ClaimView> claims, Set<String> members) {
    Map<ClaimView, String> stages = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    Map<String, String> reached = new HashMap<>();
    for (ClaimView claim : claims) {
      if (isQuestion(claim) || isBare(claim) && !claim.mood().equals(Mood.ASSERTED.label())) {
        continue;
      }
      milestones
          .stageOf(claim, members)
          .ifPresent(
              stage -> {
                stages.put(claim, stage);
                if (!stage.equals(NO_STEP_NAMED)) {
                  named.add(sentence(claim));
                  reached.merge(
                      ends(claim), dating(claim).order(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
              });
    }
    stages
        .entrySet()
        .removeIf(
            one ->
                one.getValue().equals(NO_STEP_NAMED)
                    && (named.contains(sentence(one.getKey()))
                        || isLater(one.getKey(), reached.get(ends(one.getKey())))));
    return stages;
  }

  private static boolean isLater(ClaimView claim, @Nullable String reached) {
    return reached != null && dating(claim).order().compareTo(reached) >= 0;
  }

  private static boolean isQuestion(ClaimView claim) {
    String text = claim.sentence().text().strip();
    return text.endsWith("?") || text.endsWith("？");
  }

  /** Whether the quote only names both ends, one of the other: no word of it can be a verb. */
  private static boolean isBare(ClaimView claim) {
    String words = BRACKETS.matcher(claim.quote().text()).replaceAll(" ");
    return !VERB.matcher(POSSESSIVE.matcher(words).replaceAll(" ")).find();
  }

  private static String sentence(ClaimView claim) {
    return claim.document().id() + "\n" + claim.sentence().start() + "\n" + ends(claim);
  }

  private static String ends(ClaimView claim) {
    EntityRef object = claim.object();
    return claim.subject().id() + "\n" + (object == null ? claim.objectText() : object.id());
  }

  private static Step step(Milestones.Stage stage, Collection<List<ClaimView>> statements) {
    List<Rung> rungs =
        statements.stream()
            .map(Ladder::rung)
            .sorted(
                Comparator.comparing((Rung rung) -> rung.first().order())
                    .thenComparing(rung -> rung.subject().id())
                    .thenComparing(rung -> rung.claims().get(0).id()))
            .toList();
    Dating first =
        rungs.stream()
            .filter(rung -> stage.id().equals("announced") || !rung.mood().equals("planned"))
            .filter(rung -> !rung.mood().equals("denied"))
            .map(Rung::first)
            .filter(dating -> dating.date() != null)
            .findFirst()
            .orElse(null);
    return new Step(stage.id(), stage.label(), stage.description(), first, rungs);
  }

  private static Rung rung(List<ClaimView> claims) {
    List<ClaimView> sorted =
        claims.stream()
            .sorted(
                Comparator.comparing((ClaimView claim) -> dating(claim).order())
                    .thenComparing(Comparator.comparing(ClaimView::confidence).reversed())
                    .thenComparing(ClaimView::id))
            .toList();
    ClaimView oldest = sorted.get(0);
    Set<String> stating = new HashSet<>();
    Set<String> denying = new HashSet<>();
    Mood strongest = Mood.DENIED;
    for (ClaimView claim : sorted) {
      Mood mood = Mood.ofLabel(claim.mood());
      (mood == Mood.DENIED ? denying : stating).add(claim.origin());
      strongest = mood.compareTo(strongest) > 0 ? mood : strongest;
    }
    Set<String> origins = new HashSet<>(stating);
    origins.addAll(denying);
    return new Rung(
        oldest.subject(),
        oldest.predicate(),
        oldest.object(),
        oldest.objectText(),
        dating(oldest),
        dating(sorted.get(sorted.size() - 1)),
        strongest.label(),
        origins.size(),
        !stating.isEmpty() && denying.stream().anyMatch(origin -> !stating.contains(origin)),
        sorted.subList(0, Math.min(SHOWN, sorted.size())));
  }

  private static Dating dating(ClaimView claim) {
    return Dating.of(claim.when(), claim.mood(), claim.document());
  }

  private static String statement(ClaimView claim) {
    EntityRef object = claim.object();
    return claim.subject().id()
        + "\n"
        + claim.predicate()
        + "\n"
        + (object == null ? "\n" + claim.objectText() : object.id());
  }
}
