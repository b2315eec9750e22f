package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skein.graph.model.Name;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;

/** The names of the reference entities, ready to be found in a text. */
final class Dictionary {
  private final NameTrie trie = new NameTrie();

  Dictionary(Knowledge knowledge) {
    for (ReferenceEntity reference : knowledge.all()) {
      Set<String> ambiguous = new HashSet<>(reference.ambiguous());
      for (Name name : reference.allNames()) {
        trie.add(
            new NameTrie.Entry(
                reference.entity().id(),
                reference.entity().type(),
                name.text(),
                ambiguous.contains(name.text())));
      }
    }
  }

  List<DictionaryHit> hits(String text) {
    List<DictionaryHit> hits = new ArrayList<>();
    for (NameTrie.Match match : trie.find(text)) {
      NameTrie.Entry first = match.entries().get(0);
      boolean ambiguous =
          first.ambiguous()
              || match.entries().stream().anyMatch(e -> !e.type().equals(first.type()));
      hits.add(new DictionaryHit(match.span(), first.type(), ambiguous));
    }
    return hits;
  }
}
