package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.callgraph.CallGraph;
import dev.postern.extractor.flow.taint.FlowModels;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes and remembers summaries. Recursive methods are iterated from a summary that never returns;
 * what was derived from an unfinished one is forgotten when it changes. The stack grows with the
 * depth of calls: run it in a thread with a large one, callees first.
 */
public final class Engine {

  private static final int DEEPEST = 400;
  private static final int ROUNDS = 14;

  /** Repetitions after which a summary only grows. */
  private static final int FREELY = 4;

  private static final int MOST_CONTEXTS = 16;

  /** Work on one component after which no further context is tried, and after which it ends. */
  private static final long CONTEXT_WORK = 150_000;

  /** Statements of a program that are looked at again to confirm flows: some ten minutes. */
  private static final long REPLAY_WORK = 10_000_000;

  private static final long COMPONENT_WORK = 600_000;

  private record Key(MethodId method, Context context) {}

  /** A summary in the making. */
  private static final class Pending {
    private final int depth;
    private Summary current;
    private boolean used;

    Pending(int depth, Summary current) {
      this.depth = depth;
      this.current = current;
    }
  }

  private final ProgramModel program;
  private final CallGraph calls;
  private final FlowModels models;
  private final SpecialSinks specials;
  private final PropertyFiles files;
  private final Bridges bridges;
  private final Lookup lookup;
  private final Statics statics = new Statics();
  private final Gaps gaps = new Gaps();
  private final Map<String, Misuse> misuses = new TreeMap<>();
  private final Map<Key, Summary> done = new LinkedHashMap<>();
  private final Map<Key, Pending> pending = new LinkedHashMap<>();
  private final List<Key> provisional = new ArrayList<>();
  private final Map<MethodId, Integer> contexts = new TreeMap<>();

  /** What the last repetition of an unfinished component gave. */
  private final Map<Key, Summary> earlier = new LinkedHashMap<>();

  private final Map<Key, Integer> repeated = new LinkedHashMap<>();
  private int lowest = Integer.MAX_VALUE;
  private boolean changed;
  private final Set<MethodId> analyzed = new TreeSet<>();
  private long work;
  private long replayed;
  private long started;

  public Engine(
      ProgramModel program,
      CallGraph calls,
      FlowModels models,
      SpecialSinks specials,
      PropertyFiles files,
      Bridges bridges) {
    this.program = program;
    this.files = files;
    this.bridges = bridges;
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

  Bridges bridges() {
    return bridges;
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

  /** Methods that were looked at. */
  public int methods() {
    return analyzed.size();
  }

  /** Statements that were looked at, repetitions included. */
  public long work() {
    return work;
  }

  /** Counts work; budgets are in terms of it. */
  void worked(long statements) {
    work += statements;
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
      return Summary.opaque(method);
    }
    return iterate(method, key);
  }

  /** Whether a further context of the method may be analysed. */
  boolean mayKnow(MethodDecl method, Context context) {
    if (done.containsKey(new Key(method.id(), context))) {
      return true;
    }
    if (work - started > CONTEXT_WORK) {
      gaps.crowded(method);
      return false;
    }
    return contexts.merge(method.id(), 1, Integer::sum) <= MOST_CONTEXTS;
  }

  /**
   * Analyses a method. When it rests on methods that are still being analysed, the first of these
   * repeats the whole component; each repetition starts from what the last one gave.
   */
  private Summary iterate(MethodDecl method, Key key) {
    if (pending.isEmpty()) {
      started = work;
    }
    Pending head = new Pending(pending.size(), earlier.getOrDefault(key, Summary.BOTTOM));
    pending.put(key, head);
    int outer = lowest;
    boolean before = changed;
    int mark = provisional.size();
    for (int round = 1; ; round++) {
      lowest = Integer.MAX_VALUE;
      changed = false;
      Summary summary = analyze(method, key.context(), Replay.NONE);
      if (repeated.merge(key, 1, Integer::sum) > FREELY) {
        summary = summary.joined(head.current);
      }
      boolean moved = !summary.same(head.current);
      head.current = summary;
      earlier.put(key, summary);
      boolean outermost = lowest >= head.depth;
      boolean settled = !head.used || (!moved && !changed);
      if (settled && head.used && !summary.returns()) {
        head.current = summary.widened(method);
        settled = false;
      }
      if (!outermost || settled || round == ROUNDS || work - started > COMPONENT_WORK) {
        if (outermost && !settled) {
          gaps.recursive(method);
        }
        changed = before || (!outermost && (moved || changed));
        break;
      }
      forget(mark);
    }
    pending.remove(key);
    close(key, head, mark);
    lowest = Math.min(outer, lowest < head.depth ? lowest : Integer.MAX_VALUE);
    return head.current;
  }

  /** Keeps what rests on nothing unfinished. */
  private void close(Key key, Pending head, int mark) {
    done.put(key, head.current);
    provisional.add(key);
    if (lowest >= head.depth) {
      List<Key> finished = provisional.subList(mark, provisional.size());
      finished.forEach(earlier::remove);
      finished.clear();
    }
    if (pending.isEmpty()) {
      earlier.clear();
      repeated.clear();
    }
  }

  private void forget(int mark) {
    List<Key> stale = provisional.subList(mark, provisional.size());
    stale.forEach(done::remove);
    stale.clear();
  }

  /**
   * Analyses a method anew; one that cannot be is a gap and costs the others nothing. Calls named
   * by the replay are entered with all that is known there.
   */
  Summary analyze(MethodDecl method, Context context, Replay replay) {
    Optional<TypeDecl> owner = program.type(method.id().type());
    Optional<Body> body = method.body();
    if (owner.isEmpty() || body.isEmpty()) {
      return Summary.BOTTOM;
    }
    if (BodyAnalysis.isTooLarge(body.get())) {
      gaps.cut(method);
      return Summary.opaque(method);
    }
    analyzed.add(method.id());
    try {
      return new BodyAnalysis(new Frame(this, owner.get(), method, context, replay), body.get())
          .run();
    } catch (RuntimeException problem) {
      gaps.failed(method, problem);
      return Summary.opaque(method);
    }
  }

  /**
   * What a method does when the calls on the given ways are entered with all that is known; when
   * that was done too often in this program, what it does whatever its callers pass.
   */
  public Summary replay(MethodDecl method, Collection<Hit> ways) {
    if (replayed > REPLAY_WORK) {
      gaps.unchecked(method);
      return summary(method);
    }
    long before = work;
    Replay replay = Replay.along(ways);
    Summary summary = analyze(method, Context.NONE, replay);
    replayed += work - before;
    if (replay.cut()) {
      gaps.unchecked(method);
    }
    return summary;
  }
}
