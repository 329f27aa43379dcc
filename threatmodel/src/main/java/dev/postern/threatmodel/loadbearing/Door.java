package dev.postern.threatmodel.loadbearing;

import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint with what is in force before it, in the default variant.
 *
 * @param level how closed it is
 * @param objectCheck as the decision tells
 */
record Door(
    String uid,
    String name,
    Level level,
    String objectCheck,
    List<Held> guards,
    List<Held> checks) {

  /** A guard in force, and what it asks by itself. */
  record Held(
      String uid,
      String name,
      String kind,
      String matcher,
      String requires,
      String file,
      int line) {

    Level level() {
      return Level.ofFormula(requires);
    }
  }

  /** How much is asked of a caller; {@code UNDECIDED} when that is not known. */
  enum Level {
    UNDECIDED,
    ANYONE,
    USER,
    RIGHT;

    static Level ofFormula(String formula) {
      if (formula.isEmpty() || formula.contains("unknown(")) {
        return UNDECIDED;
      }
      return switch (formula) {
        case "anyone" -> ANYONE;
        case "authenticated" -> USER;
        default -> RIGHT;
      };
    }
  }

  Door(String uid, String name, Level level, String objectCheck) {
    this(uid, name, level, objectCheck, new ArrayList<>(), new ArrayList<>());
  }

  /** What the door asks without one of its guards: as much as the strictest of the others. */
  Level without(Held guard) {
    Level rest = Level.ANYONE;
    for (Held other : guards) {
      if (!other.equals(guard)) {
        Level level = other.level();
        if (level == Level.UNDECIDED) {
          return Level.UNDECIDED;
        }
        rest = level.compareTo(rest) > 0 ? level : rest;
      }
    }
    return rest;
  }
}
