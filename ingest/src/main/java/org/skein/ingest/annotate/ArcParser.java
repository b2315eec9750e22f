package org.skein.ingest.annotate;

import java.io.IOException;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * An arc-standard dependency parser over CoreNLP's model: the same trees as CoreNLP's own, several
 * times faster. Safe to share between threads.
 */
final class ArcParser {
  private static final float NEAR = 1e-3f;
  private static final String ROOT_LABEL = "root";
  private static final int ROOT = 0;

  private final ArcModel model;
  private final ArcNetwork network;
  private final int noWord;
  private final int noTag;

  ArcParser(ArcModel model) {
    this.model = model;
    this.network = new ArcNetwork(model);
    this.noWord = model.word(ArcModel.NULL);
    this.noTag = model.tag(ArcModel.NULL);
  }

  /**
   * Loads the parser from the class path.
   *
   * @throws IOException if its model is missing or of another version
   */
  static ArcParser load(String resource) throws IOException {
    return new ArcParser(ArcModelReader.read(resource));
  }

  /** The tree of one sentence. */
  Dependencies parse(List<String> words, List<String> tags) {
    int[] wordNumbers = new int[words.size() + 1];
    int[] tagNumbers = new int[words.size() + 1];
    wordNumbers[ROOT] = model.word(ArcModel.ROOT);
    tagNumbers[ROOT] = model.tag(ArcModel.ROOT);
    for (int i = 0; i < words.size(); i++) {
      wordNumbers[i + 1] = model.word(words.get(i));
      tagNumbers[i + 1] = model.tag(tags.get(i));
    }
    return tree(new Run(wordNumbers, tagNumbers).parsed());
  }

  private Dependencies tree(ArcState state) {
    int[] heads = new int[state.size()];
    String[] labels = new String[state.size()];
    for (int i = 0; i < heads.length; i++) {
      int head = state.head(i + 1);
      heads[i] = head - 1;
      labels[i] = head == ROOT ? ROOT_LABEL : model.labels().get(state.label(i + 1));
    }
    correctSubjects(heads, labels);
    return new Dependencies(heads, labels);
  }

  /**
   * Beside a passive auxiliary, a subject is one of the passive: so does CoreNLP in a last step.
   */
  private static void correctSubjects(int[] heads, String[] labels) {
    for (int i = 0; i < heads.length; i++) {
      if (labels[i].equals("aux:pass")) {
        for (int j = 0; j < heads.length; j++) {
          if (heads[j] == heads[i] && (labels[j].equals("nsubj") || labels[j].equals("csubj"))) {
            labels[j] += ":pass";
          }
        }
      }
    }
  }

  /** The parsing of one sentence. */
  private final class Run {
    private final int[] words;
    private final int[] tags;
    private final ArcState state;
    private final int[] features = new int[ArcNetwork.FEATURES];
    private final float[] scores = network.scores();

    Run(int[] words, int[] tags) {
      this.words = words;
      this.tags = tags;
      this.state = new ArcState(words.length - 1);
    }

    ArcState parsed() {
      while (!state.isFinished()) {
        if (state.canJoin()) {
          step(best());
        } else if (state.hasWaiting()) {
          state.shift();
        } else {
          state.joinRight(0);
        }
      }
      return state;
    }

    private void step(int transition) {
      int labels = model.labels().size();
      if (transition < labels) {
        state.joinLeft(transition);
      } else if (transition < 2 * labels) {
        state.joinRight(transition - labels);
      } else {
        state.shift();
      }
    }

    private int best() {
      describe();
      network.score(features, scores);
      int best = best(scores.length, t -> scores[t]);
      for (int t = 0; t < scores.length; t++) {
        if (t != best && isPossible(t) && scores[best] - scores[t] < NEAR) {
          double[] exact = network.exactScores(features);
          return best(exact.length, i -> exact[i]);
        }
      }
      return best;
    }

    private int best(int count, IntToDoubleFunction score) {
      int best = -1;
      for (int t = 0; t < count; t++) {
        if (isPossible(t) && (best < 0 || score.applyAsDouble(t) > score.applyAsDouble(best))) {
          best = t;
        }
      }
      return best;
    }

    /** Only the last arc is the root's, and there must be a word to shift. */
    private boolean isPossible(int transition) {
      int labels = model.labels().size();
      return transition == 2 * labels ? state.hasWaiting() : transition % labels != 0;
    }

    private void describe() {
      for (int i = 0; i < 3; i++) {
        describe(i, state.stack(2 - i));
        describe(3 + i, state.waiting(i));
      }
      for (int i = 0; i < 2; i++) {
        int word = state.stack(i);
        int at = ArcNetwork.TOPS + 6 * i;
        describe(at, state.left(word, 0));
        describe(at + 1, state.right(word, 0));
        describe(at + 2, state.left(word, 1));
        describe(at + 3, state.right(word, 1));
        describe(at + 4, state.left(state.left(word, 0), 0));
        describe(at + 5, state.right(state.right(word, 0), 0));
      }
    }

    private void describe(int at, int word) {
      boolean present = word != ArcState.NONE;
      features[at] = present ? words[word] : noWord;
      features[ArcNetwork.WORDS + at] = present ? tags[word] : noTag;
      if (at >= ArcNetwork.TOPS) {
        features[2 * ArcNetwork.WORDS - ArcNetwork.TOPS + at] =
            present ? model.firstLabel() + state.label(word) : model.noLabel();
      }
    }
  }
}
