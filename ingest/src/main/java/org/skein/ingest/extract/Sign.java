package org.skein.ingest.extract;

/** What speaks for or against a name; weights fitted by a ranking model on corpora/gold. */
enum Sign {
  /** The name stands before the quantity. */
  BEFORE(1.7, 0.7),
  /** "X has 1,000 employees". */
  SUBJECT(0.6, 0.4),
  /** "X invested $2 million". */
  GIVER(0.0, -0.5),
  /** The first name that could bear it, and a subject. */
  FIRST_SUBJECT(0.7, 0.4),
  /** The first name that could bear it. */
  FIRST(0.9, 0.6),
  /** "A value of 3 for X". */
  BEHIND_PREPOSITION(-0.2, 1.5),
  /** "$2 million into X". */
  BEHIND_INTO(-0.0, 1.0),
  /** "Into X … $2 million". */
  INTO(-0.1, 0.2),
  /** "The price of X is $2". */
  OF(0.0, 0.2),
  /** "With X", "than X": not what the sentence is about. */
  ASIDE(-0.7, -0.5),
  /** "From X", "by X". */
  SOURCE(-0.5, -0.5),
  /** "Than X". */
  COMPARED(-0.1, 0.0),
  /** "Y bought X for $2 million". */
  TAKEN(-0.1, 0.7),
  /** A semicolon or "while" stands between. */
  OTHER_CLAUSE(-1.0, -0.3),
  /** Another name that could bear it stands between. */
  OTHER_BETWEEN(-0.8, -0.2),
  /** Several stand between. */
  OTHERS_BETWEEN(-0.2, 0.2),
  /** "X's Y": Y is meant. */
  OWNER_OF_ANOTHER(-0.3, -0.1),
  /** "It", "the company". */
  REFERENCE(-0.1, 0.6),
  /** "An X card". */
  MODIFIER(0.1, -0.8),
  /** A verb stands between. */
  VERB_BETWEEN(-0.3, -0.4),
  /** The subject of a verb behind the quantity. */
  LATER_SUBJECT(-0.4, -0.4);

  private final double owner;
  private final double recipient;

  Sign(double owner, double recipient) {
    this.owner = owner;
    this.recipient = recipient;
  }

  double weight(Bearer.Role role) {
    return role == Bearer.Role.OWNER ? owner : recipient;
  }
}
