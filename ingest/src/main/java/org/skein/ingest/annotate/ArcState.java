package org.skein.ingest.annotate;

import java.util.Arrays;

/** How far an arc-standard parser has come: what is on its stack, and the arcs so far. */
final class ArcState {
  /** What stands where there is no word. */
  static final int NONE = -1;

  private static final int ROOT = 0;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[][] left;
  private final int[][] right;

  /** The beginning: the root on the stack, all words before it, counted from 1. */
  ArcState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.stack[depth++] = ROOT;
    this.heads = new int[size + 1];
    this.labels = new int[size + 1];
    Arrays.fill(heads, NONE);
    Arrays.fill(labels, NONE);
    this.left = children(size + 1);
    this.right = children(size + 1);
  }

  private static int[][] children(int size) {
    int[][] children = new int[2][size];
    Arrays.fill(children[0], NONE);
    Arrays.fill(children[1], NONE);
    return children;
  }

  /** The number of words. */
  int size() {
    return size;
  }

  boolean isFinished() {
    return depth == 1 && next > size;
  }

  boolean hasWaiting() {
    return next <= size;
  }

  /** Whether the two topmost words can be joined, neither of them being the root. */
  boolean canJoin() {
    return depth > 2;
  }

  /** The word at this distance from the top of the stack. */
  int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : NONE;
  }

  /** The word at this distance among those that wait. */
  int waiting(int i) {
    return next + i <= size ? next + i : NONE;
  }

  /** The outermost child to the left, or the second from there. */
  int left(int word, int nth) {
    return word < 0 ? NONE : left[nth][word];
  }

  /** The outermost child to the right, or the second from there. */
  int right(int word, int nth) {
    return word < 0 ? NONE : right[nth][word];
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second word of the stack on the topmost. */
  void joinLeft(int label) {
    int child = stack[depth - 2];
    int head = stack[depth - 1];
    join(left, head, child, label);
    stack[depth - 2] = head;
    depth--;
  }

  /** Hangs the topmost word of the stack on the second. */
  void joinRight(int label) {
    join(right, stack[depth - 2], stack[depth - 1], label);
    depth--;
  }

  /** A later child is always farther outside. */
  private void join(int[][] side, int head, int child, int label) {
    heads[child] = head;
    labels[child] = label;
    side[1][head] = side[0][head];
    side[0][head] = child;
  }
}
