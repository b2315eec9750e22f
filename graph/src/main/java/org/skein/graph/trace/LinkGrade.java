package org.skein.graph.trace;

/** How strongly a predicate ties its ends; the vocabulary gives each predicate its grade. */
enum LinkGrade {
  CO_AUTHORSHIP("co-authorship or use"),
  JOINT_WORK("joint work"),
  SUPPLY("contract or supply"),
  OWNERSHIP("ownership"),
  COMMAND("command");

  private final String label;

  LinkGrade(String label) {
    this.label = label;
  }

  /** The words for a grade of the vocabulary, 1 to 5. */
  static String label(int grade) {
    return values()[grade - 1].label;
  }
}
