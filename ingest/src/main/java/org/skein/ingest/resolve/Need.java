package org.skein.ingest.resolve;

import java.util.Set;

/** What a document must say in favour of an entity for a name to be a variant of one of its. */
enum Need {
  /** The names say enough. */
  NOTHING,
  /** That it is not about another country. */
  NO_OTHER_COUNTRY,
  /** Something speaks for it, if only that its country is named. */
  SOMETHING,
  /** More than its country is named, or the document is about that country. */
  MUCH,
  /** More than its country is named. */
  MORE_THAN_COUNTRY,
  /** Who makes it, what it belongs to or what belongs to it is named. */
  KIN;

  boolean isMet(ReferenceEntity reference, Support support, Set<String> named) {
    return switch (this) {
      case NOTHING -> true;
      case NO_OTHER_COUNTRY ->
          named.size() < Support.TELLING || support.speaksWell(reference, named);
      case SOMETHING -> support.speaksFor(reference, named);
      case MUCH -> support.speaksWell(reference, named);
      case MORE_THAN_COUNTRY -> support.speaksCloser(reference, named);
      case KIN -> support.namesKin(reference, named);
    };
  }
}
