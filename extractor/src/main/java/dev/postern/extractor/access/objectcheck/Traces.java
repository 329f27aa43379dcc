package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.MethodId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a walk through one body has left: marks of variables, and what statements do. */
final class Traces {

  final MethodDecl method;
  final Body body;
  final Marks marks;

  /** What the methods do that a statement calls or makes. */
  final Map<Integer, Reading> readings = new TreeMap<>();

  /** Calls that keep only what belongs to the caller. */
  final Set<Integer> filtered = new TreeSet<>();

  /** Calls that write to a store. */
  final Set<Integer> writes = new TreeSet<>();

  /** Calls that ask a store with the caller in the query, or keep what is the caller's. */
  final Set<Integer> checkedUses = new TreeSet<>();

  /** For variables that hold a relation: the method that made it. */
  final Map<Integer, MethodId> origins = new TreeMap<>();

  /** Variables that tell whether something is missing. */
  final Set<Integer> nullTests = new TreeSet<>();

  boolean reached;
  boolean sawCaller;
  boolean unread;
  boolean givenAway;

  Traces(MethodDecl method, Body body) {
    this.method = method;
    this.body = body;
    this.marks = new Marks(body.variables().size());
  }

  /** A value goes on in another variable. */
  void inherit(Variable from, Variable target) {
    if (origins.containsKey(from.index())) {
      origins.putIfAbsent(target.index(), origins.get(from.index()));
    }
    if (nullTests.contains(from.index())) {
      nullTests.add(target.index());
    }
  }

  void note(Reading reading) {
    reached |= reading.reached();
    sawCaller |= reading.sawCaller();
    unread |= reading.unread();
    givenAway |= reading.givenAway();
  }

  Statement at(int index) {
    return body.statements().get(index);
  }
}
