package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.skein.ingest.cache.SlotCache;

/**
 * Labels the words of a sentence as a {@link CRFClassifier} does, much faster: the weights of its
 * features are summed once for each word and each pair of neighbouring words, where the classifier
 * builds and looks up every feature of every token. It knows the features of the English 4-class
 * model of CoreNLP 4.5.10, and stands in this package because their weights are open to it alone.
 * Safe to share between threads.
 */
public final class CachedCrf {
  private static final int PAIRS = 1 << 16;
  private static final int SHAPES = 1 << 14;
  private static final int NEAR = 4;

  private final FeatureWeights weights;
  private final WordTypes types;
  private final Viterbi viterbi;
  private final String[] labels;
  private final double[] noOccurrence;
  private final SlotCache<WordPair.Key, WordPair> pairs = new SlotCache<>(PAIRS);
  private final SlotCache<Shapes, double[]> shapes = new SlotCache<>(SHAPES);
  private final SlotCache<Beyond, double[]> beyond = new SlotCache<>(PAIRS);

  /** The shapes of a token and its neighbours. */
  private record Shapes(String before, String own, String behind) {}

  /** The word beyond a short neighbour, as {@code side} names it, and the shape of the token. */
  private record Beyond(String word, String shape, String side) {}

  /** The label and the distributional class of each word. */
  public record Labelled(String[] labels, String[] clusters) {}

  /** The same labels as this classifier gives. */
  public CachedCrf(CRFClassifier<CoreLabel> crf) {
    this.weights = new FeatureWeights(crf);
    this.types = new WordTypes(crf, weights);
    this.labels = crf.classIndex.objectsList().toArray(String[]::new);
    int background = crf.classIndex.indexOf(crf.flags.backgroundSymbol);
    this.viterbi = new Viterbi(weights.possiblePairs(), labels.length, background);
    this.noOccurrence = weights.node("NO-OCCURRENCE-PATTERN");
  }

  /**
   * Labels the words of one sentence.
   *
   * @param tags their parts of speech
   */
  public Labelled label(List<String> words, List<String> tags) {
    WordType[] sentence = words.stream().map(types::of).toArray(WordType[]::new);
    Occurrences occurrences = new Occurrences(sentence, tags.toArray(String[]::new));
    double[][] nodes = new double[sentence.length][];
    double[][] edges = new double[sentence.length][];
    WordPair opening = pair(types.edge(), at(sentence, 0));
    for (int i = 0; i < sentence.length; i++) {
      WordPair closing = pair(sentence[i], at(sentence, i + 1));
      nodes[i] = node(sentence, i, opening, closing);
      addOccurrences(nodes[i], occurrences, i);
      edges[i] = edge(sentence, i, opening);
      opening = closing;
    }
    int[] best = viterbi.best(nodes, edges);
    return new Labelled(
        Arrays.stream(best).mapToObj(label -> labels[label]).toArray(String[]::new),
        Arrays.stream(sentence).map(WordType::cluster).toArray(String[]::new));
  }

  private WordType at(WordType[] sentence, int i) {
    return i < 0 || i >= sentence.length ? types.edge() : sentence[i];
  }

  private WordPair pair(WordType left, WordType right) {
    return pairs.get(
        new WordPair.Key(left.text(), right.text()), key -> WordPair.of(left, right, weights));
  }

  private double[] node(WordType[] sentence, int i, WordPair opening, WordPair closing) {
    WordType word = sentence[i];
    WordType before = at(sentence, i - 1);
    WordType behind = at(sentence, i + 1);
    double[] node = word.own().clone();
    add(node, before.before());
    add(node, behind.behind());
    add(node, opening.right());
    add(node, closing.left());
    Shapes key = new Shapes(before.shape(), word.shape(), behind.shape());
    add(node, shapes.get(key, this::shapes));
    if (before.isShort()) {
      add(node, beyond(new Beyond(at(sentence, i - 2).text(), word.shape(), "-PPW_CTYPE")));
    }
    if (behind.isShort()) {
      add(node, beyond(new Beyond(at(sentence, i + 2).text(), word.shape(), "-NNW_CTYPE")));
    }
    addNear(node, sentence, i);
    return node;
  }

  private double[] shapes(Shapes key) {
    return weights.node(key.before() + "..." + key.own() + "..." + key.behind() + "-PCNTYPE");
  }

  private double[] beyond(Beyond key) {
    return beyond.get(key, k -> weights.node(k.word() + "..." + k.shape() + k.side()));
  }

  /** Of the four words on either side, each counts once. */
  private void addNear(double[] node, WordType[] sentence, int i) {
    for (int distance = 1; distance <= NEAR; distance++) {
      if (isNew(sentence, i, distance, -1)) {
        add(node, at(sentence, i - distance).nearBefore());
      }
      if (isNew(sentence, i, distance, 1)) {
        add(node, at(sentence, i + distance).nearBehind());
      }
    }
  }

  private boolean isNew(WordType[] sentence, int i, int distance, int step) {
    String text = at(sentence, i + step * distance).text();
    for (int nearer = 1; nearer < distance; nearer++) {
      if (at(sentence, i + step * nearer).text().equals(text)) {
        return false;
      }
    }
    return true;
  }

  private void addOccurrences(double[] node, Occurrences occurrences, int i) {
    if (!occurrences.isPossible(i)) {
      add(node, noOccurrence);
    } else {
      add(node, weights.node(occurrences.of(i)));
    }
  }

  private double[] edge(WordType[] sentence, int i, WordPair opening) {
    double[] edge = sentence[i].edge().clone();
    add(edge, at(sentence, i - 1).edgeBefore());
    add(edge, at(sentence, i + 1).edgeBehind());
    add(edge, opening.edge());
    return edge;
  }

  private static void add(double[] sum, double[] weights) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }
}
