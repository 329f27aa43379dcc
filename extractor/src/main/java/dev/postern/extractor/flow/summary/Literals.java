package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.Map;
import java.util.Optional;

/**
 * Values that are written in the code: texts, what library calls make of them, and arrays of
 * constants that nothing fills.
 */
final class Literals {

  /** Noted at what a call makes of a constant. */
  static final String LITERAL = Cell.NOTE + "literal";

  /** Noted at arrays that code outside of the repository has seen, and may have filled. */
  static final String GIVEN = "#given";

  private final Frame frame;
  private final Memory memory;

  Literals(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
  }

  boolean is(State state, Value value) {
    if (value.isClosed()) {
      return value.constants().stream().allMatch(Literals::text);
    }
    if (value.open() || value.locations().isEmpty()) {
      frame.want(value.withMarks(Marks.none()));
      return false;
    }
    for (String location : value.locations()) {
      Cell cell = memory.cell(state, location);
      boolean literal = written(cell) || initialized(location);
      if (!literal) {
        frame.want(value.withMarks(Marks.none()));
        return false;
      }
    }
    return true;
  }

  private static boolean text(Object atom) {
    return atom instanceof String text && !text.isEmpty();
  }

  private static boolean written(Cell cell) {
    if (cell.fields().containsKey(LITERAL)) {
      return true;
    }
    boolean array = cell.kind() == Cell.Kind.LIBRARY && Elements.size(cell).isPresent();
    return array
        && !cell.fields().containsKey(GIVEN)
        && cell.fields().entrySet().stream()
            .filter(each -> each.getKey().startsWith("["))
            .allMatch(each -> each.getValue().isClosed() && number(each.getValue()));
  }

  private static boolean number(Value value) {
    return value.constants().stream().allMatch(atom -> Atom.whole(atom).isPresent() || text(atom));
  }

  /** A static final field whose initializer writes it down. */
  private boolean initialized(String location) {
    int cut = location.indexOf('/');
    if (!location.startsWith("S:") || cut < 0 || cut != location.lastIndexOf('/')) {
      return false;
    }
    String field = location.substring(cut + 1);
    Optional<TypeDecl> type =
        frame
            .engine()
            .program()
            .type(location.substring(2, cut), frame.owner().id().module())
            .filter(found -> constant(found, field));
    Optional<MethodDecl> initializer =
        type.stream()
            .flatMap(found -> found.methods().stream())
            .filter(method -> method.kind() == MethodKind.STATIC_INITIALIZER)
            .filter(method -> !method.id().equals(frame.method().id()))
            .findFirst();
    return initializer
        .map(method -> frame.engine().summary(method))
        .filter(summary -> written(summary, location.substring(0, cut), field))
        .isPresent();
  }

  private static boolean constant(TypeDecl type, String field) {
    return type.field(field)
        .filter(found -> found.modifiers().contains(Modifier.FINAL))
        .isPresent();
  }

  private static boolean written(Summary summary, String home, String field) {
    Map<String, Cell> heap = summary.heap();
    Cell cell = heap.get(home);
    Value value = cell == null ? null : cell.fields().get(field);
    return value != null
        && !value.open()
        && !value.locations().isEmpty()
        && value.locations().stream()
            .allMatch(place -> heap.containsKey(place) && written(heap.get(place)));
  }
}
