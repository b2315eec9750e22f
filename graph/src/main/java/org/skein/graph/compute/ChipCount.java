package org.skein.graph.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.progress.Dating;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/**
 * How many chips a document says that someone has, bought or may get.
 *
 * @param dating when
 * @param kind {@code stock}, {@code purchase}, {@code supply}, {@code use} or {@code count}: which
 *     words stand in the sentence
 * @param basis what ties it to the place or holder asked for: {@code stated} as its place, {@code
 *     named} in its sentence, {@code holder} (who is named there is in the place), or {@code none}
 *     where none was asked for
 * @param names the organisations, facilities and places named in the sentence
 * @param measurement the count with its evidence
 */
public record ChipCount(
    Dating dating, String kind, String basis, List<EntityRef> names, MeasurementView measurement) {
  private static final Set<String> UNITS =
      Set.of(
          "units",
          "chips",
          "chip",
          "gpus",
          "gpu",
          "processors",
          "accelerators",
          "cards",
          "pieces",
          "npus",
          "tpus",
          "graphics cards",
          "graphics processors",
          "graphics chips");
  private static final List<Kind> KINDS =
      List.of(
          new Kind("purchase", "\\b(buy|bought|purchas|order|procure|acquir|tender)"),
          new Kind("supply", "\\b(suppl|ship|deliver|sell|sold|export|licen[cs]e)"),
          new Kind(
              "stock",
              "\\b(stock|hold|held|own|store|hoard|stockpil|available|left in|in hand|has|have|had)"),
          new Kind("use", "\\b(train|run|runs|ran|cluster|use|used|uses|install|operat)"));

  private static final Pattern EACH_BEFORE =
      Pattern.compile("\\beach\\s+(\\w+\\s+){0,3}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern EACH_IN =
      Pattern.compile(
          "\\beach\\s+(with|has|have|had|hold|contain)|\\beach$", Pattern.CASE_INSENSITIVE);
  private static final Pattern EACH_AFTER =
      Pattern.compile("^\\s+(\\w+\\s+){0,2}(each|per)\\b", Pattern.CASE_INSENSITIVE);

  public ChipCount {
    names = List.copyOf(names);
  }

  private record Kind(String name, Pattern words) {
    Kind(String name, String words) {
      this(name, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }
  }

  /**
   * What {@code measurement} says, if it counts chips and is tied to the place and holder asked
   * for.
   *
   * @param beside the entities named in its sentence
   * @param holder the organisation that must be named there, or null for any
   * @param place the place where the chips must be, or null for any
   * @param isIn whether the first entity lies in, or is, the second
   */
  public static Optional<ChipCount> of(
      MeasurementView measurement,
      List<EntityRef> beside,
      @Nullable String holder,
      @Nullable String place,
      BiPredicate<String, String> isIn) {
    if (!UNITS.contains(measurement.unit().toLowerCase(Locale.ROOT)) || isOfEach(measurement)) {
      return Optional.empty();
    }
    List<EntityRef> names = beside.stream().filter(name -> !name.type().equals("Chip")).toList();
    if (holder != null && names.stream().noneMatch(name -> isIn.test(name.id(), holder))) {
      return Optional.empty();
    }
    String basis = holder == null ? "none" : "named";
    if (place != null) {
      basis = basis(measurement, names, place, isIn);
    }
    return basis.equals("elsewhere")
        ? Optional.empty()
        : Optional.of(
            new ChipCount(
                Dating.of(measurement.asOf(), measurement.mood(), measurement.document()),
                kind(measurement.sentence().text()),
                basis,
                names,
                measurement));
  }

  /** Whether the number is of each of several things: it is no count of all of them. */
  private static boolean isOfEach(MeasurementView measurement) {
    String sentence = measurement.sentence().text();
    int offset = measurement.sentence().start();
    int start = Math.max(0, Math.min(sentence.length(), measurement.quote().start() - offset));
    int end = Math.max(start, Math.min(sentence.length(), measurement.quote().end() - offset));
    return EACH_BEFORE.matcher(sentence.substring(0, start)).find()
        || EACH_IN.matcher(sentence.substring(start, end)).find()
        || EACH_AFTER.matcher(sentence.substring(end)).find();
  }

  /** What makes the count tell the same as another that repeats it: one origin, one value. */
  public List<Object> saying() {
    return Arrays.asList(
        measurement.origin(), measurement.entity(), measurement.low(), measurement.high());
  }

  private static String basis(
      MeasurementView measurement,
      List<EntityRef> names,
      String place,
      BiPredicate<String, String> isIn) {
    EntityRef stated = measurement.place();
    if (stated != null) {
      return isIn.test(stated.id(), place) ? "stated" : "elsewhere";
    }
    List<EntityRef> places = names.stream().filter(name -> name.type().equals("Place")).toList();
    if (places.stream().anyMatch(name -> isIn.test(name.id(), place))) {
      return "named";
    }
    boolean held =
        names.stream()
            .filter(name -> !name.type().equals("Place") && !name.type().equals("MediaOutlet"))
            .filter(name -> !isSource(measurement, name))
            .anyMatch(name -> isIn.test(name.id(), place));
    return held && places.isEmpty() ? "holder" : "elsewhere";
  }

  private static boolean isSource(MeasurementView measurement, EntityRef name) {
    EntityRef saidBy = measurement.saidBy();
    return saidBy != null && saidBy.id().equals(name.id());
  }

  private static String kind(String sentence) {
    return KINDS.stream()
        .filter(kind -> kind.words().matcher(sentence).find())
        .map(Kind::name)
        .findFirst()
        .orElse("count");
  }
}
