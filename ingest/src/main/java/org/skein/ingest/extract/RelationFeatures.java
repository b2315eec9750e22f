package org.skein.ingest.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;

/**
 * What the relation classifier sees of an ordered pair of names in a sentence: their types; which
 * patterns fire; the dependency path between them with its words, coordination folded; the words
 * between and around; distance, order and what else is named between.
 */
final class RelationFeatures {
  private static final int NEAR = 4;

  private RelationFeatures() {}

  static Features of(ParsedSentence parsed, NamedSpan subject, NamedSpan object) {
    Features f = new Features();
    Sentence s = parsed.sentence();
    String types = subject.type() + ">" + object.type();
    boolean forward = subject.first() < object.first();
    String order = forward ? "<" : ">";
    f.add(0, "bias");
    f.add(1, types);
    f.add(2, subject.type(), order);
    f.add(3, object.type(), order);
    patterns(f, parsed, subject, object, types);
    PathFeatures.add(f, parsed, subject, object, order, types);
    frames(f, parsed, subject, object, types);
    NamedSpan left = forward ? subject : object;
    NamedSpan right = forward ? object : subject;
    between(f, s, left, right, order, types);
    triggers(f, parsed, left, right, order, types);
    around(f, s, left, right, order);
    senses(f, parsed, left, right, order, types);
    context(f, parsed, left, right, order, types, s.headline());
    f.add(
        70,
        subject.refersTo() == null ? "name" : "reference",
        object.refersTo() == null ? "name" : "reference");
    return f;
  }

  private static void patterns(
      Features f, ParsedSentence parsed, NamedSpan subject, NamedSpan object, String types) {
    boolean any = false;
    for (Relation relation : parsed.relations()) {
      boolean same = relation.joins(subject, object);
      boolean turned = relation.joins(object, subject);
      if (same || turned) {
        String direction = same ? "same" : "turned";
        f.add(10, relation.predicate(), direction);
        f.add(11, relation.predicate(), direction, relation.kind());
        f.add(12, relation.predicate(), direction, types);
        f.add(
            13,
            relation.predicate(),
            direction,
            parsed.sentence().token(relation.trigger()).lemma());
        any = true;
      }
    }
    f.add(14, any ? "some" : "none");
  }

  /** The words that take both names, by word, class and what the word may state. */
  private static void frames(
      Features f, ParsedSentence parsed, NamedSpan subject, NamedSpan object, String types) {
    List<Frames.Frame> frames = parsed.frames().of(subject, object);
    f.add(80, frames.isEmpty() ? "none" : "some", types);
    for (Frames.Frame frame : frames) {
      Token trigger = parsed.sentence().token(frame.trigger());
      String roles = frame.subjectRole() + ">" + frame.objectRole();
      f.add(81, trigger.lemma(), roles);
      f.add(82, trigger.lemma(), roles, types);
      f.add(83, trigger.cluster(), roles);
      f.add(84, roles, types);
      f.add(85, trigger.lemma(), types);
      f.add(86, trigger.cluster(), roles, types);
      String fine = Lexicon.shipped().classes().fine(trigger.form());
      f.add(93, fine, roles);
      f.add(94, fine, roles, types);
      for (String sense : parsed.senses().get(frame.trigger())) {
        f.add(120, sense, roles);
        f.add(121, sense, roles, types);
        f.add(122, sense, types);
        f.add(123, sense, trigger.tag(), roles);
      }
      f.add(95, Lexicon.shipped().classes().coarse(trigger.form()), roles, types);
      for (String predicate : parsed.triggers().of(trigger)) {
        f.add(87, predicate, roles);
        f.add(88, predicate, roles, types);
        f.add(89, predicate, trigger.tag());
      }
    }
  }

  /** What the words between and around the names may state. */
  private static void triggers(
      Features f,
      ParsedSentence parsed,
      NamedSpan left,
      NamedSpan right,
      String order,
      String types) {
    Sentence s = parsed.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (left.covers(i) || right.covers(i)) {
        continue;
      }
      List<String> predicates = parsed.triggers().of(s.token(i));
      String where =
          i < left.first()
              ? left.first() - i <= 6 ? "before" : "farbefore"
              : i < right.first() ? "between" : i - right.end() < 6 ? "behind" : "farbehind";
      for (String predicate : predicates) {
        f.add(90, predicate, where, order);
        f.add(91, predicate, where, types);
        f.add(92, predicate, where, order, types);
      }
    }
  }

  /** What the words between and beside the names say of two parties. */
  private static void senses(
      Features f,
      ParsedSentence parsed,
      NamedSpan left,
      NamedSpan right,
      String order,
      String types) {
    Set<String> between = new TreeSet<>();
    for (int i = Math.max(0, left.first() - NEAR); i < right.end() + NEAR; i++) {
      if (i >= parsed.senses().size() || left.covers(i) || right.covers(i)) {
        continue;
      }
      String where = i < left.first() ? "before" : i < right.first() ? "between" : "behind";
      for (String sense : parsed.senses().get(i)) {
        f.add(116, sense, where, order);
        f.add(117, sense, where, order, types);
        if (where.equals("between")) {
          between.add(sense);
        }
      }
    }
    f.add(118, String.join(" ", between), order);
    f.add(119, String.join(" ", between), order, types);
  }

  private static void between(
      Features f, Sentence s, NamedSpan left, NamedSpan right, String order, String types) {
    int distance = right.first() - left.end();
    String bucket =
        distance <= 3
            ? String.valueOf(distance)
            : distance <= 6 ? "6" : distance <= 12 ? "12" : "far";
    f.add(40, bucket, order);
    f.add(41, bucket, order, types);
    StringBuilder all = new StringBuilder();
    String before = "";
    for (int i = left.end(); i < right.first(); i++) {
      Token token = s.token(i);
      String lemma = token.isProper() ? "NAME" : token.lemma();
      if (distance <= 12) {
        f.add(42, lemma, order);
        f.add(43, lemma, order, types);
        f.add(44, before, lemma, order);
        if (!token.cluster().isEmpty() && (token.isVerb() || token.isNoun())) {
          f.add(45, token.cluster(), order, types);
          f.add(48, Lexicon.shipped().classes().fine(token.form()), order, types);
        }
      }
      before = lemma;
      if (distance <= 5) {
        all.append(lemma).append(' ');
      }
    }
    if (distance <= 5) {
      f.add(46, all.toString(), order);
      f.add(47, all.toString(), order, types);
    }
  }

  private static void around(
      Features f, Sentence s, NamedSpan left, NamedSpan right, String order) {
    String l1 = lemma(s, left.first() - 1);
    String l2 = lemma(s, left.first() - 2);
    String r1 = lemma(s, right.end());
    String r2 = lemma(s, right.end() + 1);
    f.add(50, l1, order);
    f.add(51, l2, l1, order);
    f.add(52, r1, order);
    f.add(53, r1, r2, order);
    f.add(54, lemma(s, left.end()), order);
    f.add(55, lemma(s, right.first() - 1), order);
    f.add(56, lemma(s, left.end()), lemma(s, left.end() + 1), order);
  }

  private static String lemma(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "<>" : s.token(i).isProper() ? "NAME" : s.token(i).lemma();
  }

  private static void context(
      Features f,
      ParsedSentence parsed,
      NamedSpan left,
      NamedSpan right,
      String order,
      String types,
      boolean headline) {
    int inside = 0;
    String kinds = "";
    for (NamedSpan name : parsed.names()) {
      if (name.first() >= left.end() && name.end() <= right.first()) {
        inside++;
        if (inside <= 3) {
          kinds += name.type() + " ";
        }
      }
    }
    f.add(60, String.valueOf(Math.min(inside, 4)), order);
    f.add(61, kinds, order, types);
    f.add(62, headline ? "headline" : "text", types);
    f.add(63, String.valueOf(Math.min(parsed.names().size(), 8)), types);
  }
}
