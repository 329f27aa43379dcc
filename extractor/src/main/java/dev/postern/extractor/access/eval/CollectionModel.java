package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.code.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collections, arrays and optionals of the JDK; streams are left to {@link StreamModel}. */
public final class CollectionModel implements LibraryModel {

  private static final Set<String> FACTORIES =
      Set.of(
          "Arrays.asList",
          "List.of",
          "Set.of",
          "List.copyOf",
          "Set.copyOf",
          "Collections.singletonList",
          "Collections.singleton",
          "Collections.emptyList",
          "Collections.emptySet",
          "Collections.unmodifiableList",
          "Collections.unmodifiableSet",
          "Stream.of",
          "Arrays.stream",
          "Stream.empty",
          "Lists.newArrayList",
          "Sets.newHashSet",
          "ImmutableList.of",
          "ImmutableSet.of",
          "Optional.of",
          "Optional.empty",
          "CollectionUtils.arrayToList",
          "Collections.synchronizedList",
          "Collections.unmodifiableCollection",
          "CollectionUtil.newArrayList",
          "CollUtil.newArrayList",
          "CollUtil.newHashSet",
          "CollectionUtil.newHashSet",
          "ListUtil.of",
          "ListUtil.toList",
          "Flux.fromIterable",
          "IntStream.of",
          "EnumSet.of");

  private static final Set<String> CONTAINERS =
      Set.of(
          "ArrayList",
          "LinkedList",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "CopyOnWriteArrayList",
          "Vector",
          "ArrayDeque",
          "CopyOnWriteArraySet",
          "ConcurrentSkipListSet");

  /** A position in a sequence. */
  private static final class Cursor implements Value {
    private final List<Value> left;

    Cursor(List<Value> elements) {
      left = new ArrayList<>(elements);
    }
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR) {
      return construct(call);
    }
    if (call.receiver().isEmpty()) {
      return onStatic(call);
    }
    Value receiver = call.receiver().get();
    if (receiver instanceof Cursor cursor) {
      return onCursor(cursor, call);
    }
    if (receiver instanceof Value.Sequence sequence) {
      return onSequence(sequence, call);
    }
    if (receiver instanceof Value.Unknown unknown && call.name().equals("iterator")) {
      return Optional.of(new Cursor(List.of(new Value.Unknown("an element of " + unknown.why()))));
    }
    if (receiver instanceof Value.Unknown unknown && call.name().equals("forEach")) {
      call.interpreter()
          .apply(call.argument(0), List.of(new Value.Unknown("an element of " + unknown.why())));
      return Optional.of(Value.nothing());
    }
    return Optional.empty();
  }

  private static Optional<Value> construct(Invocation call) {
    if (CONTAINERS.contains(call.owner())) {
      return Optional.of(
          call.arguments().size() == 1 && call.argument(0) instanceof Value.Sequence source
              ? new Value.Sequence(source.elements(), source.gap())
              : new Value.Sequence(List.of(), unknownSource(call)));
    }
    return Optional.empty();
  }

  private static String unknownSource(Invocation call) {
    return call.arguments().size() == 1 && call.argument(0) instanceof Value.Unknown unknown
        ? unknown.why()
        : "";
  }

  private static Optional<Value> onStatic(Invocation call) {
    String name = call.owner() + "." + call.name();
    if (FACTORIES.contains(name)) {
      return Optional.of(collect(call));
    }
    if (name.equals("Optional.ofNullable")) {
      Value value = call.argument(0);
      if (Value.isNull(value)) {
        return Optional.of(new Value.Sequence(List.of(), ""));
      }
      return Optional.of(
          value instanceof Value.Unknown unknown
              ? new Value.Sequence(List.of(), unknown.why())
              : new Value.Sequence(List.of(value), ""));
    }
    if (name.equals("Collections.addAll") && call.argument(0) instanceof Value.Sequence target) {
      addAll(target, new Value.Sequence(call.spread().subList(1, call.spread().size()), ""));
      return Optional.of(Value.bool(true));
    }
    if (name.equals("Stream.concat") && call.argument(0) instanceof Value.Sequence head) {
      Value.Sequence all = new Value.Sequence(head.elements(), head.gap());
      addAll(all, call.argument(1));
      return Optional.of(all);
    }
    return Optional.empty();
  }

  private static Value collect(Invocation call) {
    if (call.arguments().size() == 1 && call.argument(0) instanceof Value.Sequence source) {
      return new Value.Sequence(source.elements(), source.gap());
    }
    if (call.arguments().size() == 1
        && call.argument(0) instanceof Value.Unknown unknown
        && (call.name().startsWith("unmodifiable")
            || call.name().startsWith("copy")
            || call.name().equals("stream")
            || call.name().equals("asList"))) {
      return new Value.Sequence(List.of(), unknown.why());
    }
    return new Value.Sequence(call.arguments(), "");
  }

  /** An iterator over the elements. */
  public static Value iterator(Value.Sequence sequence) {
    return cursor(sequence);
  }

  /** The opposite of a truth value, as far as it is known. */
  public static Value negated(Value value) {
    return Expressions.negate(value);
  }

  /** A position before the first element. */
  static Value cursor(Value.Sequence sequence) {
    return new Cursor(sequence.iterated());
  }

  static void addAll(Value.Sequence target, Value source) {
    if (source instanceof Value.Sequence sequence) {
      target.elements().addAll(sequence.elements());
      if (!sequence.gap().isEmpty()) {
        target.lose(sequence.gap());
      }
    } else {
      target.lose(source instanceof Value.Unknown unknown ? unknown.why() : "added elements");
    }
  }

  private static Optional<Value> onCursor(Cursor cursor, Invocation call) {
    return switch (call.name()) {
      case "hasNext" -> Optional.of(Value.bool(!cursor.left.isEmpty()));
      case "next" ->
          Optional.of(
              cursor.left.isEmpty()
                  ? new Value.Unknown("an element past the end")
                  : cursor.left.remove(0));
      default -> Optional.empty();
    };
  }

  private static Optional<Value> onSequence(Value.Sequence sequence, Invocation call) {
    return switch (call.name()) {
      case "add", "addLast", "push", "offer" -> add(sequence, call);
      case "addAll" -> {
        addAll(sequence, call.argument(call.arguments().size() - 1));
        yield Optional.of(Value.bool(true));
      }
      case "iterator", "listIterator" -> Optional.of(cursor(sequence));
      case "forEach", "ifPresent", "forEachOrdered" -> {
        for (Value each : sequence.iterated()) {
          call.interpreter().apply(call.argument(0), List.of(each));
        }
        yield Optional.of(Value.nothing());
      }
      case "size" -> size(sequence);
      case "isEmpty" -> isEmpty(sequence);
      case "isPresent" -> isEmpty(sequence).map(Expressions::negate);
      case "contains" -> contains(sequence, call.argument(0));
      case "get", "elementAt" ->
          call.arguments().isEmpty() ? first(sequence) : element(sequence, call.argument(0));
      case "orElse" -> first(sequence).or(() -> Optional.of(call.argument(0)));
      case "orElseThrow", "getFirst" -> first(sequence);
      case "clone",
          "stream",
          "parallelStream",
          "toArray",
          "toList",
          "distinct",
          "sorted",
          "sequential",
          "boxed",
          "subList",
          "limit" ->
          Optional.of(new Value.Sequence(sequence.elements(), sequence.gap()));
      case "collect" -> Optional.of(CollectorModel.collect(sequence, call));
      case "containsAll" -> containsAll(sequence, call.argument(0));
      case "remove", "removeIf", "removeAll", "retainAll", "clear" -> {
        sequence.elements().clear();
        if (!call.name().equals("clear")) {
          sequence.lose("the elements that " + call.name() + " leaves");
        }
        yield Optional.of(Value.bool(true));
      }
      default -> StreamModel.onSequence(sequence, call);
    };
  }

  private static Optional<Value> add(Value.Sequence sequence, Invocation call) {
    Value element = call.argument(call.arguments().size() - 1);
    if (element instanceof Value.Unknown unknown) {
      sequence.lose(unknown.why());
    } else {
      sequence.elements().add(element);
    }
    return Optional.of(Value.bool(true));
  }

  private static Optional<Value> size(Value.Sequence sequence) {
    return Optional.of(
        sequence.gap().isEmpty()
            ? Expressions.number(sequence.elements().size())
            : new Value.Unknown("the number of " + sequence.gap()));
  }

  private static Optional<Value> isEmpty(Value.Sequence sequence) {
    return Optional.of(
        sequence.gap().isEmpty() || !sequence.elements().isEmpty()
            ? Value.bool(sequence.elements().isEmpty())
            : new Value.Unknown("whether there is " + sequence.gap()));
  }

  private static Optional<Value> contains(Value.Sequence sequence, Value wanted) {
    if (sequence.elements().contains(wanted)) {
      return Optional.of(Value.bool(true));
    }
    return Optional.of(
        sequence.gap().isEmpty() && !(wanted instanceof Value.Unknown)
            ? Value.bool(false)
            : new Value.Unknown("whether an element is contained"));
  }

  private static Optional<Value> containsAll(Value.Sequence sequence, Value wanted) {
    return wanted instanceof Value.Sequence all && all.gap().isEmpty()
        ? Optional.of(
            sequence.elements().containsAll(all.elements())
                ? Value.bool(true)
                : sequence.gap().isEmpty()
                    ? Value.bool(false)
                    : new Value.Unknown("whether all elements are contained"))
        : Optional.empty();
  }

  private static Optional<Value> first(Value.Sequence sequence) {
    if (!sequence.elements().isEmpty()) {
      return Optional.of(sequence.elements().get(0));
    }
    return sequence.gap().isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Unknown(sequence.gap()));
  }

  private static Optional<Value> element(Value.Sequence sequence, Value position) {
    return Optional.of(
        Expressions.integer(position)
            .filter(index -> index >= 0 && index < sequence.elements().size())
            .map(index -> sequence.elements().get(index))
            .orElseGet(() -> new Value.Unknown("an element of a list")));
  }
}
