package org.skein.ingest.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.WordVectors;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.ModelNote.Model;
import org.skein.ingest.learn.BinaryModels;
import org.skein.ingest.learn.SequenceModel;
import org.skein.ingest.learn.WordClassTrainer;
import org.skein.ingest.learn.WordClasses;
import org.skein.ingest.resolve.Knowledge;

/** Makes the models from annotated documents; the same documents give the same bytes. */
public final class Training {
  private static final String MENTIONS = MentionTagger.FILE;
  private static final String TYPES = NameTyper.FILE;
  private static final String RELATIONS = RelationModel.FILE;
  private static final String MEASURES = MeasureModel.FILE;
  private static final String WORDS = Lexicon.CLASSES;
  private static final long SEED = 20261124;

  private Training() {}

  /**
   * What a training made.
   *
   * @param extractor an extractor over the models as they were written
   * @param models what there is to say of each model
   */
  public record Trained(Extractor extractor, List<Model> models) {
    public Trained {
      models = List.copyOf(models);
    }
  }

  /**
   * Trains on {@code documents} and writes {@code mentions.model.gz}, {@code types.model.gz},
   * {@code relations.model.gz} and {@code measures.model.gz} into {@code folder}; what stood there
   * is replaced.
   *
   * @throws SkeinException if there is no document, or the folder cannot be written
   */
  public static Trained train(
      List<GoldDocument> documents,
      Knowledge knowledge,
      Annotator annotator,
      Vocabulary vocabulary,
      Path folder) {
    if (documents.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "there is no annotated document to train on");
    }
    Dictionary dictionary = new Dictionary(knowledge);
    MentionTrainer mentionTrainer =
        new MentionTrainer(annotator, knowledge, dictionary, vocabulary);
    CompletableFuture<MentionTagger> whole =
        CompletableFuture.supplyAsync(() -> mentionTrainer.train(documents));
    Jackknife unseen = new Jackknife(documents, mentionTrainer, dictionary, annotator, vocabulary);
    MentionTagger tagger = whole.join();
    RelationModel relations =
        new RelationTrainer(annotator, vocabulary).train(documents, unseen::find);
    MeasureModel measures =
        new MeasureTrainer(annotator, vocabulary).train(documents, unseen::find);
    try {
      Files.createDirectories(folder);
      write(folder.resolve(MENTIONS), tagger::write);
      write(folder.resolve(TYPES), unseen.typer()::write);
      write(folder.resolve(RELATIONS), relations::write);
      write(folder.resolve(MEASURES), measures::write);
      return written(folder, dictionary, annotator, vocabulary);
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "the models cannot be written to '%s': %s".formatted(folder, e.getMessage()),
          e);
    }
  }

  /**
   * Makes the classes of words from the vectors that CoreNLP ships, and writes {@code
   * words.classes.gz} into {@code folder}; the same vectors give the same bytes. Models are trained
   * with the classes that are on the class path.
   *
   * @throws SkeinException if the folder cannot be written
   */
  public static void writeWordClasses(Path folder) {
    WordClasses classes = new WordClassTrainer(SEED).train(WordVectors.load());
    try {
      Files.createDirectories(folder);
      write(folder.resolve(WORDS), out -> ModelFile.write(out, classes::write));
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "the word classes cannot be written to '%s': %s".formatted(folder, e.getMessage()),
          e);
    }
  }

  /** Writes a model to a stream and closes it. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void write(Path file, Writing model) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    model.to(Files.newOutputStream(draft));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What ships is what is read again: weights are rounded when they are written. */
  private static Trained written(
      Path folder, Dictionary dictionary, Annotator annotator, Vocabulary vocabulary)
      throws IOException {
    SequenceModel tagger = read(folder.resolve(MENTIONS), SequenceModel::read);
    BinaryModels typing = read(folder.resolve(TYPES), BinaryModels::read);
    RelationModel pairs = read(folder.resolve(RELATIONS), in -> RelationModel.read(in, vocabulary));
    BinaryModels quantities = read(folder.resolve(MEASURES), BinaryModels::read);
    return new Trained(
        new Extractor(
            annotator,
            new MentionFinder(new MentionTagger(tagger), dictionary).with(new NameTyper(typing)),
            pairs,
            new MeasureModel(quantities),
            vocabulary),
        List.of(
            new Model(
                MENTIONS, tagger.labels().size(), tagger.featureCount(), MentionTrainer.EPOCHS),
            new Model(
                TYPES, typing.labels().size(), typing.featureCount(), NameTyperTrainer.EPOCHS),
            new Model(RELATIONS, pairs.labelCount(), pairs.featureCount(), RelationTrainer.EPOCHS),
            new Model(
                MEASURES,
                quantities.labels().size(),
                quantities.featureCount(),
                MeasureTrainer.EPOCHS)));
  }

  private static <M> M read(Path file, ModelFile.Reader<M> reader) throws IOException {
    return ModelFile.read(Files.newInputStream(file), reader);
  }
}
