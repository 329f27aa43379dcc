package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Variable;
import java.util.Collection;
import java.util.List;

/** What the variables of one body hold, as sets of bits that only grow. */
final class Marks {

  /** A value of the request, or made of one. */
  static final int OBJECT = 1;

  /** A record that was looked up by such a value. */
  static final int RECORD = 2;

  /** Who the caller is. */
  static final int CALLER = 4;

  /** Holds, or is there, when an object belongs to the caller. */
  static final int RELATION = 8;

  /** A property of an object that the request holds, which need not be that of the stored one. */
  static final int PROPERTY = 16;

  /** A relation that rests on such a property alone. */
  static final int LOOSE = 32;

  /** Holds, or is there, when an object does not belong to the caller. */
  static final int STRANGER = 64;

  /** A relation in either sense. */
  static final int RELATED = RELATION | STRANGER;

  private final int[] bits;
  private boolean grown;

  Marks(int variables) {
    bits = new int[variables];
  }

  int of(Operand operand) {
    return operand instanceof Variable variable ? bits[variable.index()] : 0;
  }

  int of(Collection<? extends Operand> operands) {
    int all = 0;
    for (Operand operand : operands) {
      all |= of(operand);
    }
    return all;
  }

  void add(Variable variable, int more) {
    int before = bits[variable.index()];
    bits[variable.index()] = before | more;
    grown |= (before | more) != before;
  }

  /** Whether something was added since the last time this was asked. */
  boolean grown() {
    boolean result = grown;
    grown = false;
    return result;
  }

  static boolean has(int marks, int wanted) {
    return (marks & wanted) != 0;
  }

  /** What is left of a value that is made of another: no relation. */
  static int plain(int marks) {
    return marks & ~(RELATED | LOOSE);
  }

  /** The relation in what holds when the value does not. */
  static int negated(int marks) {
    int kept = marks & ~RELATED;
    kept |= has(marks, RELATION) ? STRANGER : 0;
    return kept | (has(marks, STRANGER) ? RELATION : 0);
  }

  /** Whether a caller and an object meet, each in a value of its own. */
  static boolean meet(List<Integer> marks) {
    boolean caller = marks.stream().anyMatch(m -> has(m, CALLER) && !has(m, OBJECT | RECORD));
    boolean object = marks.stream().anyMatch(m -> has(m, OBJECT | RECORD));
    return caller && object;
  }
}
