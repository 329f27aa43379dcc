package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.callgraph.CallGraph;
import dev.postern.extractor.flow.taint.FlowModels;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes and remembers summaries. Recursive methods are iterated from a summary that never returns;
 * what was derived from an unfinished one is forgotten when it changes. The stack grows with the
 * depth of calls: run it in a thread with a large one, callees first.
 */
public final class Engine {

  private static final int DEEPEST = 90;
  private static final int ROUNDS = 8;
  private static final int MOST_CONTEXTS = 16;

  private record Key(MethodId method, Context context) {}

  /** A summary in the making. */
  private static final class Pending {
    private final int depth;
    private Summary current = Summary.BOTTOM;
    private boolean used;

    Pending(int depth) {
      this.depth = depth;
    }
  }

  private final ProgramModel program;
  private final CallGraph calls;
  private final FlowModels models;
  private final SpecialSinks specials;
  private final PropertyFiles files;
  private final Lookup lookup;
  private final Statics statics = new Statics();
  private final Gaps gaps = new Gaps();
  private final Map<String, Misuse> misuses = new TreeMap<>();
  private final Map<Key, Summary> done = new LinkedHashMap<>();
  private final Map<Key, Pending> pending = new LinkedHashMap<>();
  private final List<Key> provisional = new ArrayList<>();
  private final Map<MethodId, Integer> contexts = new TreeMap<>();
  private int lowest = Integer.MAX_VALUE;

  public Engine(
      ProgramModel program,
      CallGraph calls,
      FlowModels models,
      SpecialSinks specials,
      PropertyFiles files) {
    this.program = program;
    this.files = files;
    this.calls = calls;
    this.models = models;
    this.specials = specials;
    this.lookup = new Lookup(program);
  }

  ProgramModel program() {
    return program;
  }

  CallGraph calls() {
    return calls;
  }

  FlowModels models() {
    return models;
  }

  SpecialSinks specials() {
    return specials;
  }

  PropertyFiles files() {
    return files;
  }

  Lookup lookup() {
    return lookup;
  }

  Statics statics() {
    return statics;
  }

  public Gaps gaps() {
    return gaps;
  }

  /** Calls that are wrong whatever flows, in methods analysed so far. */
  public List<Misuse> misuses() {
    return new ArrayList<>(misuses.values());
  }

  void misuse(Misuse misuse) {
    misuses.putIfAbsent(misuse.kind() + " " + misuse.method() + " " + misuse.ordinal(), misuse);
  }

  /** The summary of a method, whatever its callers pass. */
  public Summary summary(MethodDecl method) {
    return summary(method, Context.NONE);
  }

  Summary summary(MethodDecl method, Context context) {
    Key key = new Key(method.id(), context);
    Summary known = done.get(key);
    if (known != null) {
      return known;
    }
    Pending unfinished = pending.get(key);
    if (unfinished != null) {
      unfinished.used = true;
      lowest = Math.min(lowest, unfinished.depth);
      return unfinished.current;
    }
    if (pending.size() >= DEEPEST) {
      gaps.deep(method);
      return Summary.BOTTOM;
    }
    return iterate(method, key);
  }

  /** Whether a further context of the method may be analysed. */
  boolean mayKnow(MethodDecl method, Context context) {
    return done.containsKey(new Key(method.id(), context))
        || contexts.merge(method.id(), 1, Integer::sum) <= MOST_CONTEXTS;
  }

  private Summary iterate(MethodDecl method, Key key) {
    Pending head = new Pending(pending.size());
    pending.put(key, head);
    int outer = lowest;
    int mark = provisional.size();
    for (int round = 0; round < ROUNDS; round++) {
      head.used = false;
      lowest = Integer.MAX_VALUE;
      Summary summary = analyze(method, key.context(), Replay.NONE);
      boolean settled = !head.used || summary.same(head.current);
      head.current = summary;
      if (settled) {
        break;
      }
      forget(mark);
      if (round == ROUNDS - 1) {
        gaps.recursive(method);
      }
    }
    pending.remove(key);
    boolean depends = lowest < head.depth;
    done.put(key, head.current);
    if (depends) {
      provisional.add(key);
    } else {
      provisional.subList(mark, provisional.size()).clear();
    }
    lowest = Math.min(outer, depends ? lowest : Integer.MAX_VALUE);
    return head.current;
  }

  private void forget(int mark) {
    List<Key> stale = provisional.subList(mark, provisional.size());
    stale.forEach(done::remove);
    stale.clear();
  }

  /** Analyses a method anew; calls named by the replay are entered with all that is known there. */
  Summary analyze(MethodDecl method, Context context, Replay replay) {
    Optional<TypeDecl> owner = program.type(method.id().type());
    Optional<Body> body = method.body();
    if (owner.isEmpty() || body.isEmpty()) {
      return Summary.BOTTOM;
    }
    return new BodyAnalysis(new Frame(this, owner.get(), method, context, replay), body.get())
        .run();
  }

  /**
   * Whether content of the hit's origin arrives at its sink also when its way alone is followed.
   */
  public boolean validates(MethodDecl handler, Hit hit) {
    Replay replay = Replay.along(hit.trace());
    return analyze(handler, Context.NONE, replay).hits().stream()
        .anyMatch(found -> found.key().equals(hit.key()));
  }
}
