package dev.postern.extractor.semantics;

import dev.postern.extractor.semantics.BodyBuilder.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The constructs around a place that jumps leave. A jump first runs the cleanups (finally blocks,
 * closing of resources, monitors) between it and its destination, innermost first; while a cleanup
 * runs, only the constructs outside it are around.
 */
final class Exits {

  /** A construct that jumps may leave. */
  sealed interface Frame {}

  /**
   * A loop, switch or labeled statement.
   *
   * @param names labels written before it
   * @param onContinue absent for what is no loop
   * @param plainBreak whether a break without a label ends it
   */
  record Target(List<String> names, Label onBreak, @Nullable Label onContinue, boolean plainBreak)
      implements Frame {}

  /** A switch expression; {@code yield} leaves it. */
  record Yield(dev.postern.extractor.model.code.Variable result, Label onYield) implements Frame {}

  /**
   * A protected region. {@code leave} ends it and emits what runs whenever control leaves; {@code
   * resume} starts it again behind the jump.
   */
  record Cleanup(Runnable leave, Runnable resume) implements Frame {}

  private final Deque<Frame> frames = new ArrayDeque<>();

  void push(Frame frame) {
    frames.push(frame);
  }

  void pop() {
    frames.pop();
  }

  boolean hasCleanup() {
    return frames.stream().anyMatch(Cleanup.class::isInstance);
  }

  Optional<Target> breakTarget(@Nullable String label) {
    return targets()
        .filter(t -> label == null ? t.plainBreak() : t.names().contains(label))
        .findFirst();
  }

  Optional<Target> continueTarget(@Nullable String label) {
    return targets()
        .filter(t -> t.onContinue() != null && (label == null || t.names().contains(label)))
        .findFirst();
  }

  Optional<Yield> yieldTarget() {
    return frames.stream().filter(Yield.class::isInstance).map(Yield.class::cast).findFirst();
  }

  /**
   * Runs the cleanups inside the given frame, all of them when it is null, then the jump itself,
   * which no region that was left covers.
   */
  void unwindTo(@Nullable Frame destination, Runnable jump) {
    List<Frame> removed = new ArrayList<>();
    while (!frames.isEmpty() && frames.peek() != destination) {
      Frame frame = frames.pop();
      removed.add(frame);
      if (frame instanceof Cleanup cleanup) {
        cleanup.leave().run();
      }
    }
    jump.run();
    for (int i = removed.size() - 1; i >= 0; i--) {
      Frame frame = removed.get(i);
      frames.push(frame);
      if (frame instanceof Cleanup cleanup) {
        cleanup.resume().run();
      }
    }
  }

  private java.util.stream.Stream<Target> targets() {
    return frames.stream().filter(Target.class::isInstance).map(Target.class::cast);
  }
}
