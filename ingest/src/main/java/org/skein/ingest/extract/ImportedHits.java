package org.skein.ingest.extract;

import java.util.List;
import java.util.Map;
import org.skein.graph.model.Entity;

/**
 * Distinctive names of imported entities, ready to be found in a text. They are no features of the
 * tagger, which was trained without them: they add names that it missed, as the dictionary does
 * where it is sure, and never overrule the reference knowledge.
 */
final class ImportedHits {
  private final NameTrie trie = new NameTrie();

  ImportedHits(Map<String, Entity> names) {
    names.forEach(
        (name, entity) -> trie.add(new NameTrie.Entry(entity.id(), entity.type(), name, false)));
  }

  /** The names that one entity alone has, from left to right. */
  List<DictionaryHit> of(String text) {
    return trie.find(text).stream()
        .filter(match -> match.entries().size() == 1)
        .map(match -> new DictionaryHit(match.span(), match.entries().get(0).type(), false))
        .toList();
  }
}
