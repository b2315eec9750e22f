package org.skein.graph.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The steps that claims may state, in order, and which claims state them. */
public final class Milestones {
  private final List<Stage> stages;
  private final List<Rule> rules;

  private Milestones(List<Stage> stages, List<Rule> rules) {
    this.stages = List.copyOf(stages);
    this.rules = List.copyOf(rules);
  }

  /**
   * A step.
   *
   * @param id such as {@code announced}
   * @param label the name to show
   * @param description what is meant
   */
  public record Stage(String id, String label, String description) {}

  private record Rule(
      String stage,
      String predicate,
      String member,
      List<String> moods,
      List<String> subject,
      @Nullable Pattern words) {

    boolean fits(ClaimView claim, Set<String> members) {
      return predicate.equals(claim.predicate())
          && (moods.isEmpty() || moods.contains(claim.mood()))
          && (subject.isEmpty() || subject.contains(claim.subject().type()))
          && standsRight(claim, members)
          && (words == null || words.matcher(claim.quote().text()).find());
    }

    private boolean standsRight(ClaimView claim, Set<String> members) {
      EntityRef object = claim.object();
      boolean isSubject = members.contains(claim.subject().id());
      boolean isObject = object != null && members.contains(object.id());
      return switch (member) {
        case "subject" -> isSubject;
        case "object" -> isObject && !isSubject;
        default -> isSubject || isObject;
      };
    }
  }

  /** The steps that ship with Skein. */
  public static Milestones shipped() {
    try (InputStream in = Milestones.class.getResourceAsStream("/org/skein/graph/milestones.yml")) {
      if (in == null) {
        throw new IllegalStateException("resource milestones.yml is missing");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "milestones.yml");
    } catch (IOException e) {
      throw new IllegalStateException("resource milestones.yml cannot be read", e);
    }
  }

  /**
   * The steps that {@code yaml} declares.
   *
   * @throws SkeinException {@code BAD_INPUT} if it is not YAML, or a rule names no declared stage
   */
  static Milestones read(String yaml, String origin) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(origin).build()).loadFromString(yaml);
      if (!(root instanceof Map<?, ?> map)) {
        throw bad(origin, "the top must be a map with stages and rules");
      }
      List<Stage> stages = new ArrayList<>();
      for (Map<?, ?> row : rows(map, "stages")) {
        stages.add(new Stage(text(row, "id"), text(row, "label"), text(row, "description")));
      }
      Set<String> known = stages.stream().map(Stage::id).collect(Collectors.toSet());
      List<Rule> rules = new ArrayList<>();
      for (Map<?, ?> row : rows(map, "rules")) {
        Rule rule = rule(row);
        if (!known.contains(rule.stage())) {
          throw bad(
              origin, "a rule names the stage '%s', which is not there".formatted(rule.stage()));
        }
        rules.add(rule);
      }
      return new Milestones(stages, rules);
    } catch (YamlEngineException | PatternSyntaxException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "%s: %s".formatted(origin, e.getMessage()), e);
    }
  }

  /** The steps in order. */
  public List<Stage> stages() {
    return stages;
  }

  /** The predicates that state any step. */
  public Set<String> predicates() {
    return rules.stream().map(Rule::predicate).collect(Collectors.toUnmodifiableSet());
  }

  /** The id of the step that {@code claim} states of one of {@code members}, if it does. */
  Optional<String> stageOf(ClaimView claim, Set<String> members) {
    return rules.stream().filter(rule -> rule.fits(claim, members)).map(Rule::stage).findFirst();
  }

  private static Rule rule(Map<?, ?> row) {
    return new Rule(
        text(row, "stage"),
        text(row, "predicate"),
        text(row, "member"),
        texts(row, "moods"),
        texts(row, "subject"),
        row.get("words") == null
            ? null
            : Pattern.compile(text(row, "words"), Pattern.CASE_INSENSITIVE));
  }

  private static List<Map<?, ?>> rows(Map<?, ?> map, String key) {
    List<Map<?, ?>> rows = new ArrayList<>();
    if (map.get(key) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> row) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<String> texts(Map<?, ?> row, String key) {
    return row.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static String text(Map<?, ?> row, String key) {
    return String.valueOf(row.get(key));
  }

  private static SkeinException bad(String origin, String rule) {
    return new SkeinException(SkeinException.Code.BAD_INPUT, "%s: %s".formatted(origin, rule));
  }
}
