package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which handlers an exception that is thrown may come to. */
final class Catches {

  /** Parents of exceptions of the JDK that code throws and catches. */
  private static final Map<String, String> PARENTS =
      Map.ofEntries(
          Map.entry("java.lang.Exception", "java.lang.Throwable"),
          Map.entry("java.lang.Error", "java.lang.Throwable"),
          Map.entry("java.lang.RuntimeException", "java.lang.Exception"),
          Map.entry("java.lang.IllegalArgumentException", "java.lang.RuntimeException"),
          Map.entry("java.lang.IllegalStateException", "java.lang.RuntimeException"),
          Map.entry("java.lang.NumberFormatException", "java.lang.IllegalArgumentException"),
          Map.entry("java.lang.SecurityException", "java.lang.RuntimeException"),
          Map.entry("java.lang.NullPointerException", "java.lang.RuntimeException"),
          Map.entry("java.lang.ClassCastException", "java.lang.RuntimeException"),
          Map.entry("java.lang.UnsupportedOperationException", "java.lang.RuntimeException"),
          Map.entry("java.io.IOException", "java.lang.Exception"),
          Map.entry("java.io.FileNotFoundException", "java.io.IOException"),
          Map.entry("java.io.UncheckedIOException", "java.lang.RuntimeException"),
          Map.entry("java.sql.SQLException", "java.lang.Exception"),
          Map.entry("java.lang.AssertionError", "java.lang.Error"));

  private final Frame frame;
  private final Body body;

  Catches(Frame frame, Body body) {
    this.frame = frame;
    this.body = body;
  }

  /** The handlers that may catch it, inner ones first; none after one that certainly does. */
  List<Integer> of(State state, Value exception, int statement) {
    Optional<List<String>> classes = classes(state, exception);
    List<Integer> entries = new ArrayList<>();
    for (int entry : body.handlerEntries(statement)) {
      if (classes.isEmpty()) {
        entries.add(entry);
        continue;
      }
      List<TypeRef> types = types(entry);
      if (types.isEmpty() || types.stream().anyMatch(type -> mayBe(classes.get(), type))) {
        entries.add(entry);
      }
      if (certainly(classes.get(), entry)) {
        break;
      }
    }
    return entries;
  }

  /** Whether one of the handlers certainly catches it. */
  boolean all(State state, Value exception, List<Integer> handlers) {
    Optional<List<String>> classes = classes(state, exception);
    return classes.isEmpty()
        || handlers.stream().anyMatch(entry -> certainly(classes.get(), entry));
  }

  private boolean certainly(List<String> classes, int entry) {
    List<TypeRef> types = types(entry);
    return types.isEmpty() || types.stream().anyMatch(type -> classes.contains(type.name()));
  }

  private List<TypeRef> types(int entry) {
    return body.statements().get(entry) instanceof Statement.Catch handler
        ? handler.types()
        : List.of();
  }

  /** A class above which nothing is known may be one of a library that is not at hand. */
  private static boolean mayBe(List<String> classes, TypeRef type) {
    boolean open = !classes.contains("java.lang.Throwable");
    return open || classes.contains(type.name());
  }

  /** The class of the exception and those above it, when it is made in sight. */
  private Optional<List<String>> classes(State state, Value exception) {
    if (exception.open() || exception.locations().size() != 1) {
      return Optional.empty();
    }
    Cell cell = frame.memory().cell(state, exception.locations().iterator().next());
    if (!cell.exact()) {
      return Optional.empty();
    }
    List<String> classes = new ArrayList<>();
    String name = cell.type();
    Optional<TypeDecl> own = frame.engine().program().type(name, frame.owner().id().module());
    Set<String> parents = own.map(frame.engine().program()::superNames).orElse(Set.of());
    classes.add(name);
    classes.addAll(parents);
    for (int i = 0; i < classes.size() && i < 40; i++) {
      String parent = PARENTS.get(classes.get(i));
      if (parent != null && !classes.contains(parent)) {
        classes.add(parent);
      }
    }
    return Optional.of(classes);
  }
}
