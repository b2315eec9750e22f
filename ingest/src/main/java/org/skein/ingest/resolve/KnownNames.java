package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Name;
import org.skein.ingest.cache.SlotCache;
import org.skein.ingest.resolve.match.Feature;
import org.skein.ingest.resolve.match.Han;
import org.skein.ingest.resolve.match.NameIndex;
import org.skein.ingest.resolve.match.NameMatch;
import org.skein.ingest.resolve.match.NameMatcher;

/**
 * All names of the reference knowledge: by spelling, and by what may be a variant of them. What a
 * name may be a variant of does not depend on the document, so it is worked out once.
 */
final class KnownNames {
  private static final Pattern CHINA =
      Pattern.compile("(?i)\\b(of china|china's|chinese|china)\\b");

  /** Letters that stand for words: one more or less stands for something else. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}s?");

  private static final int MAX_CANDIDATES = 24;
  private static final int CACHED = 1 << 13;
  private static final double UNNAMED_PART = 0.03;
  private static final int MIN_LETTERS = 4;
  private static final int SHORT_WORD = 5;
  private static final int MAX_LETTERS = 120;

  /** Likeness of letters from which on a name may be a misspelling. */
  private static final double MISSPELT = 0.6;

  private final NameMatcher matcher = NameMatcher.shipped();
  private final NameIndex index = new NameIndex(matcher);
  private final List<KnownName> names = new ArrayList<>();
  private final Map<String, List<KnownName>> byFold = new HashMap<>();
  private final Map<String, List<KnownName>> byInstitution = new HashMap<>();
  private final AtomicReferenceArray<NameMatcher.Prepared> prepared;
  private final SlotCache<String, List<Proposal>> proposals = new SlotCache<>(CACHED);

  private final Knowledge knowledge;
  private final Support support;
  private final Set<String> places = new HashSet<>();

  KnownNames(Knowledge knowledge, Support support) {
    this.knowledge = knowledge;
    this.support = support;
    for (ReferenceEntity reference : knowledge.all()) {
      if (reference.entity().type().equals("Place")) {
        reference.allNames().forEach(name -> places.add(NameKey.fold(name.text())));
      }
    }
    for (ReferenceEntity reference : knowledge.all()) {
      for (Name name : reference.allNames()) {
        KnownName known =
            new KnownName(reference, name, reference.ambiguous().contains(name.text()));
        add(known);
      }
    }
    index.ready();
    prepared = new AtomicReferenceArray<>(names.size());
  }

  private void add(KnownName known) {
    String text = known.name().text();
    put(byFold, NameKey.fold(text), known);
    if (!isHan(text)) {
      put(byInstitution, NameKey.institution(text), known);
      if (!namesPlace(withoutChina(text))) {
        put(byInstitution, NameKey.institution(withoutChina(text)), known);
      }
    }
    if (isIndexed(known.type()) && (text.length() >= MIN_LETTERS || isHan(text))) {
      index.add(text);
      names.add(known);
    }
  }

  private static void put(Map<String, List<KnownName>> map, String key, KnownName known) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(known);
    }
  }

  /** A Chinese body may be named without its country: "Cyberspace Administration [of China]". */
  private static String withoutChina(String name) {
    return CHINA.matcher(name).replaceAll(" ");
  }

  /** "[Chinese] Embassy in the United States": without its country it is taken for another's. */
  private boolean namesPlace(String text) {
    String[] words = text.split("[^\\p{L}.]+");
    for (int i = 0; i < words.length; i++) {
      boolean pair = i + 1 < words.length && places.contains(NameKey.fold(words[i] + words[i + 1]));
      if (pair || words[i].length() > 2 && places.contains(NameKey.fold(words[i]))) {
        return true;
      }
    }
    return false;
  }

  /** The known institutions whose telling words are these in other words or another order. */
  List<KnownName> reworded(String text) {
    List<KnownName> whole = byInstitution.getOrDefault(NameKey.institution(text), List.of());
    return whole.isEmpty()
        ? byInstitution.getOrDefault(NameKey.institution(withoutChina(text)), List.of())
        : whole;
  }

  private static boolean isHan(String text) {
    return Han.in(text);
  }

  /** Places, topics and persons are not guessed at. */
  private static boolean isIndexed(String type) {
    return !type.equals("Place") && !type.equals("Topic") && !type.equals("Person");
  }

  /** The entity with this id, if it is known. */
  Optional<ReferenceEntity> entity(String id) {
    return knowledge.find(id);
  }

  /** The known names that are spelt so, case, blanks and legal form aside. */
  List<KnownName> spelt(String text) {
    String fold = NameKey.fold(text);
    List<KnownName> same =
        byFold.getOrDefault(fold, List.of()).stream()
            .filter(known -> isPlus(known.name().text()) == isPlus(text))
            .toList();
    // A letter is nobody's name but that of whoever writes itself so: "e" is not e&.
    return fold.length() > 1
        ? same
        : same.stream().filter(known -> known.name().text().equals(text)).toList();
  }

  /** Alexa is not Alexa+, nor Face Face++. */
  private static boolean isPlus(String text) {
    return text.endsWith("+");
  }

  /** The known names that this one may be a variant of, the likeliest first. */
  List<Proposal> proposals(String text) {
    int letters = text.length();
    boolean tooShort = letters < MIN_LETTERS && !isHan(text) || ACRONYM.matcher(text).matches();
    return tooShort || letters > MAX_LETTERS ? List.of() : proposals.get(text, this::propose);
  }

  private List<Proposal> propose(String text) {
    NameMatcher.Prepared name = matcher.prepare(text);
    List<Proposal> found = new ArrayList<>();
    for (int number : index.candidates(name, MAX_CANDIDATES)) {
      KnownName known = names.get(number);
      NameMatcher.Prepared other = prepared(number);
      NameMatch match = matcher.match(name, other);
      Ground ground = Ground.of(match, name, other);
      boolean word = ground == Ground.LETTERS && isWord(text, known);
      Need need = ground == null || word ? null : need(text, known, ground);
      if (ground != null && need != null && (ground.isEnough() || !known.ambiguous())) {
        found.add(
            new Proposal(
                known,
                reason(ground, known),
                likeness(match, text, known.name().text()),
                need,
                match.evidence()));
      }
    }
    found.sort(
        Comparator.comparing((Proposal p) -> p.need() != Need.NOTHING)
            .thenComparing(Comparator.comparingDouble(Proposal::likeness).reversed())
            .thenComparing(p -> p.known().id()));
    return List.copyOf(found);
  }

  /**
   * What the document must say for the entity; null if nothing it could say is enough. Names that
   * are translated or written by ear vary; those of one alphabet and language are the same words,
   * or misspelt.
   */
  private @Nullable Need need(String text, KnownName known, Ground ground) {
    String other = known.name().text();
    if (isHan(text)) {
      return ground.isEnough() ? Need.NOTHING : Need.SOMETHING;
    }
    if (!isHan(other) && SameWords.agree(text, other, false)) {
      return Need.NOTHING;
    }
    if (!isHan(other) && SameWords.agreeWithin(text, other)) {
      return Need.MUCH;
    }
    boolean misspelt =
        ground == Ground.LETTERS
            && text.indexOf(' ') < 0
            && isMisspelt(NameKey.fold(text), NameKey.fold(other));
    if (!support.isChinese(known.reference())) {
      boolean slip = !isHan(other) && SameWords.agree(text, other, true);
      return misspelt || slip ? Need.KIN : null;
    }
    if (ground == Ground.SOUND || ground == Ground.LETTERS) {
      return Pinyin.is(text)
          ? Need.MUCH
          : misspelt || Pinyin.isNearly(text) ? Need.MORE_THAN_COUNTRY : null;
    }
    return ground.isEnough() && !CHINA.matcher(text).find()
        ? Need.NO_OTHER_COUNTRY
        : ground.isEnough() ? Need.NOTHING : Need.MUCH;
  }

  /** Canvas is longer than Canva, not misspelt; a doubled letter is. */
  private static boolean isMisspelt(String fold, String known) {
    boolean doubled = fold.equals(known + known.charAt(known.length() - 1));
    return (doubled || !fold.startsWith(known))
        && !known.startsWith(fold)
        && NameKey.similarity(fold, known) >= MISSPELT;
  }

  /** Black is a word of its own, not Block misspelt; what renders Chinese sounds may be short. */
  private static boolean isWord(String text, KnownName known) {
    return text.length() <= SHORT_WORD
        && !isHan(text)
        && known.reference().allNames().stream().noneMatch(name -> isHan(name.text()));
  }

  private static String reason(Ground ground, KnownName known) {
    boolean sounds = known.name().kind().equals("transliteration");
    return ground == Ground.LETTERS && sounds ? "transliteration" : ground.reason();
  }

  /** What the trees say, how much of either name is accounted for, and how alike the cores are. */
  private static double likeness(NameMatch match, String text, String known) {
    double accounted = match.value(Feature.COVERED_BOTH);
    double core = match.value(Feature.CORE_NONE) > 0 ? accounted : match.value(Feature.CORE);
    double part = hasBrackets(text) == hasBrackets(known) ? 0 : UNNAMED_PART;
    return (match.probability() + accounted + core) / 3 - part;
  }

  private static boolean hasBrackets(String name) {
    return name.indexOf('(') >= 0 || name.indexOf('（') >= 0;
  }

  private NameMatcher.Prepared prepared(int number) {
    NameMatcher.Prepared known = prepared.get(number);
    if (known == null) {
      known = matcher.prepare(names.get(number).name().text());
      prepared.set(number, known);
    }
    return known;
  }
}
