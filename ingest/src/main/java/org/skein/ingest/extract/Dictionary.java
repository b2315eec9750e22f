package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Name;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.NameKeys;
import org.skein.ingest.resolve.ReferenceEntity;
import org.skein.ingest.resolve.match.Han;

/** The names of the reference entities, ready to be found in a text. */
final class Dictionary {
  private static final int MAX_INSTITUTION = 10;
  private static final int MIN_INSTITUTION = 3;

  private final NameTrie trie = new NameTrie();
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Map<String, String> institutions = new HashMap<>();

  Dictionary(Knowledge knowledge) {
    for (ReferenceEntity reference : knowledge.all()) {
      Set<String> ambiguous = new HashSet<>(reference.ambiguous());
      for (Name name : reference.allNames()) {
        trie.add(
            new NameTrie.Entry(
                reference.entity().id(),
                reference.entity().type(),
                plain(name.text()),
                ambiguous.contains(name.text())));
        String key = NameKeys.institution(name.text());
        if (!key.isEmpty()) {
          institutions.putIfAbsent(key, reference.entity().type());
        }
      }
      Set<String> owning = new HashSet<>(reference.parents());
      String maker = reference.maker();
      if (maker != null) {
        owning.add(maker);
      }
      owners.put(reference.entity().id(), owning);
    }
  }

  /** The known names of a text, from left to right. */
  List<DictionaryHit> hits(String text) {
    List<NameTrie.Match> matches = trie.find(plain(text));
    Set<String> named = new HashSet<>();
    for (NameTrie.Match match : matches) {
      if (match.entries().size() == 1 && !match.entries().get(0).ambiguous()) {
        named.add(match.entries().get(0).entityId());
      }
    }
    List<DictionaryHit> hits = new ArrayList<>();
    for (NameTrie.Match match : matches) {
      DictionaryHit hit = hit(match, named);
      hits.add(hit.at(withoutArticle(text, match.span())));
    }
    return hits;
  }

  /** In the characters of the mainland, one for one: 華為 is 华为. */
  private static String plain(String text) {
    return Han.in(text) ? Han.simplified(text) : text;
  }

  /** "the U.S." names the U.S.: a span as mentions have it. */
  private static Span withoutArticle(String text, Span span) {
    boolean article =
        span.length() > 4
            && text.regionMatches(true, span.start(), "the", 0, 3)
            && Character.isWhitespace(text.charAt(span.start() + 3));
    return article ? new Span(span.start() + 4, span.end()) : span;
  }

  private DictionaryHit hit(NameTrie.Match match, Set<String> named) {
    NameTrie.Entry first = match.entries().get(0);
    boolean ambiguous =
        first.ambiguous() || match.entries().stream().anyMatch(e -> !e.type().equals(first.type()));
    if (!ambiguous) {
      return new DictionaryHit(match.span(), first.type(), false);
    }
    for (NameTrie.Entry entry : match.entries()) {
      if (owners.getOrDefault(entry.entityId(), Set.of()).stream().anyMatch(named::contains)) {
        return new DictionaryHit(match.span(), entry.type(), true, true);
      }
    }
    return new DictionaryHit(match.span(), first.type(), true);
  }

  /** Names of known institutions in other words: "Center for Security and New Technology". */
  List<DictionaryHit> institutions(Sentence sentence) {
    List<DictionaryHit> hits = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      DictionaryHit hit = isCapital(sentence.token(i)) ? institutionAt(sentence, i) : null;
      if (hit != null) {
        hits.add(hit);
        while (i < sentence.size() && sentence.token(i).start() < hit.span().end()) {
          i++;
        }
      } else {
        i++;
      }
    }
    return hits;
  }

  private @Nullable DictionaryHit institutionAt(Sentence sentence, int first) {
    int last = Math.min(sentence.size(), first + MAX_INSTITUTION) - 1;
    for (int end = first + MIN_INSTITUTION - 1; end <= last; end++) {
      if (isCapital(sentence.token(end)) && isOneName(sentence, first, end)) {
        String key = NameKeys.institution(words(sentence, first, end));
        String type = institutions.get(key);
        // A first word that adds nothing belongs to something else.
        if (type != null && !key.equals(NameKeys.institution(words(sentence, first + 1, end)))) {
          return new DictionaryHit(
              new Span(sentence.token(first).start(), sentence.token(end).end()), type, false);
        }
      }
    }
    return null;
  }

  private static boolean isOneName(Sentence sentence, int first, int end) {
    for (int i = first; i <= end; i++) {
      Token token = sentence.token(i);
      boolean joins =
          switch (token.text()) {
            case "of", "for", "and", "the", "on", "in", "&", "-", "a" -> true;
            default -> false;
          };
      if (!joins && !isCapital(token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static String words(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= end; i++) {
      words.append(sentence.token(i).text()).append(' ');
    }
    return words.toString();
  }
}
