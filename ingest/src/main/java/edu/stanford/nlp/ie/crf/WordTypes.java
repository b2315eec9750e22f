package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.skein.ingest.cache.SlotCache;

/** The word types of a CRF, each worked out once. */
final class WordTypes {
  private static final int CAPACITY = 1 << 16;
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private final CRFClassifier<CoreLabel> crf;
  private final FeatureFactory<CoreLabel> factory;
  private final Collection<String> lowerCaseWords;
  private final FeatureWeights weights;
  private final WordType edge;
  private final SlotCache<String, WordType> types = new SlotCache<>(CAPACITY);

  WordTypes(CRFClassifier<CoreLabel> crf, FeatureWeights weights) {
    this.crf = crf;
    this.factory = crf.featureFactories.get(0);
    this.lowerCaseWords = Set.copyOf(crf.getKnownLCWords());
    this.weights = weights;
    // What CoreNLP writes into the names of its features where there is no word.
    this.edge = type("", "", "null", "", "null");
  }

  WordType of(String word) {
    return types.get(word, this::type);
  }

  /** What stands before the first and behind the last word. */
  WordType edge() {
    return edge;
  }

  private WordType type(String word) {
    String text = crf.flags.wordFunction.apply(word);
    String shape = WordShapeClassifier.wordShape(text, crf.flags.wordShape, lowerCaseWords);
    String cluster = cluster(word);
    return type(text, shape, cluster, cluster, shape);
  }

  /** The factory writes the class of a word on its label when it is asked for its features. */
  private String cluster(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    Clique single = FeatureFactory.cliqueC;
    factory.getCliqueFeatures(new PaddedList<>(List.of(label), new CoreLabel()), 0, single);
    return label.get(CoreAnnotations.DistSimAnnotation.class);
  }

  private WordType type(
      String text, String shape, String nodeCluster, String edgeCluster, String shapeBehind) {
    return new WordType(
        text,
        shape,
        edgeCluster,
        weights.node(own(text, shape, nodeCluster)),
        weights.node(text + "-PW", nodeCluster + "-PDISTSIM", shape + "-PTYPE"),
        weights.node(text + "-NW", nodeCluster + "-NDISTSIM", shape + "-NTYPE"),
        weights.node(text + "-DISJP"),
        weights.node(text + "-DISJN"),
        weights.edge(
            "PSEQ", text + "-PSEQW", edgeCluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2"),
        weights.edge(text + "-PSEQpW", edgeCluster + "-PSEQpDS", shape + "-PSEQpS"),
        weights.edge(shapeBehind + "-TNS1"));
  }

  private static Set<String> own(String text, String shape, String cluster) {
    Set<String> features = new HashSet<>();
    features.add(cluster + "-DISTSIM");
    if (TITLE.matcher(text).matches()) {
      features.add("IS_TITLE");
    }
    features.add(text + "-WORD");
    features.add("###");
    String marked = '<' + text + '>';
    for (int i = 2; i <= marked.length(); i++) {
      features.add('#' + marked.substring(0, i) + '#');
    }
    for (int i = 0; i < marked.length() - 1; i++) {
      features.add('#' + marked.substring(i) + '#');
    }
    features.add(shape + "-TYPE");
    return features;
  }
}
