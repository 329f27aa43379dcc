package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists by position, maps by constant key, sets and iterators by all their elements. */
final class ContainerCalls {

  private static final Set<String> LISTS =
      Set.of(
          "List",
          "ArrayList",
          "LinkedList",
          "Vector",
          "Stack",
          "CopyOnWriteArrayList",
          "AbstractList",
          "Collection",
          "Set",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "SortedSet",
          "Queue",
          "Deque",
          "ArrayDeque",
          "PriorityQueue",
          "Iterable",
          "BlockingQueue",
          "LinkedBlockingQueue",
          "ConcurrentLinkedQueue",
          "Iterator",
          "ListIterator",
          "Enumeration",
          "Optional",
          "Entry",
          "AtomicReference",
          "ThreadLocal",
          "WeakReference");
  private static final Set<String> MAPS =
      Set.of(
          "Map",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "Hashtable",
          "ConcurrentHashMap",
          "ConcurrentMap",
          "SortedMap",
          "Properties",
          "AbstractMap",
          "WeakHashMap",
          "ModelMap",
          "Model",
          "ExtendedModelMap",
          "HttpSession",
          "ServletContext",
          "JSONObject",
          "MultiValueMap",
          "LinkedMultiValueMap",
          "MultivaluedMap",
          "HttpHeaders",
          "IdentityHashMap");
  private static final Set<String> FACTORIES =
      Set.of(
          "of",
          "asList",
          "copyOf",
          "singletonList",
          "singleton",
          "ofNullable",
          "unmodifiableList",
          "unmodifiableSet",
          "unmodifiableCollection",
          "unmodifiableMap",
          "ofEntries",
          "newArrayList",
          "newHashSet",
          "emptyList",
          "emptyMap",
          "emptySet");

  private final Frame frame;
  private final Memory memory;
  private final ListCalls lists;
  private final MapCalls maps;
  private final Rearrangements rearrangements;

  ContainerCalls(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
    this.lists = new ListCalls(memory);
    this.maps = new MapCalls(frame);
    this.rearrangements = new Rearrangements(frame);
  }

  /** Whether a constructor makes a container, filled from what it is given. */
  boolean construct(State state, CallSite site, Value made) {
    String type = site.call().callee().declaringType().simpleName();
    boolean list = LISTS.contains(type);
    if (!list && !MAPS.contains(type)) {
      return false;
    }
    Value given = site.arguments().isEmpty() ? Value.NONE : site.argument(0);
    boolean sized = given.locations().isEmpty();
    if (list) {
      memory.store(state, made, Elements.SIZE, sized ? Value.constant(0L) : Value.UNKNOWN);
      if (!sized) {
        memory.pour(state, made, Elements.ANY, Elements.all(memory, state, given, TypeRef.UNKNOWN));
      }
    } else if (!sized) {
      copyAll(state, given, made);
    }
    return true;
  }

  private Value resource(State state, CallSite site) {
    String token = Paths.result(site.index());
    memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, "java.io.InputStream", false));
    Value stream = Value.reference(token).withMarks(memory.deep(state, site.argument(0)));
    memory.store(state, stream, MapCalls.RESOURCE, site.argument(0).withMarks(Marks.none()));
    return stream;
  }

  private void copyAll(State state, Value from, Value to) {
    for (String location : from.locations()) {
      Cell cell = memory.cell(state, location);
      cell.fields().forEach((field, value) -> memory.pour(state, to, field, value));
      if (cell.kind() == Cell.Kind.SYMBOLIC) {
        memory.pour(state, to, Elements.ANY, Elements.all(memory, state, from, TypeRef.UNKNOWN));
      }
    }
  }

  /** The result, when the call is one of a container. */
  Optional<Value> apply(State state, CallSite site) {
    String declaring = site.call().callee().declaringType().simpleName();
    String seen = site.call().object().map(o -> o.type().simpleName()).orElse("");
    if (site.receiver().isNone()) {
      Optional<Value> changed = rearrangements.apply(state, site);
      if (changed.isPresent()) {
        return changed;
      }
      return FACTORIES.contains(site.name()) && factory(declaring)
          ? Optional.of(made(state, site, declaring))
          : Optional.empty();
    }
    rearrangements.moved(state, site);
    if (site.name().equals("getResourceAsStream")) {
      return Optional.of(resource(state, site));
    }
    if (holds(site)) {
      return Optional.of(contained(state, site));
    }
    if (MAPS.contains(declaring) || MAPS.contains(seen) || site.name().endsWith("Attribute")) {
      return maps.apply(state, site);
    }
    return LISTS.contains(declaring) || LISTS.contains(seen)
        ? lists.apply(state, site)
        : Optional.empty();
  }

  private static boolean factory(String type) {
    return LISTS.contains(type)
        || MAPS.contains(type)
        || type.startsWith("Immutable")
        || Set.of("Arrays", "Collections", "Lists", "Sets", "Stream").contains(type);
  }

  private Value made(State state, CallSite site, String declaring) {
    String location =
        memory.make(state, Paths.made(site.index()), Cell.of(Cell.Kind.LIBRARY, declaring, false));
    Value made = Value.reference(location);
    if (MAPS.contains(declaring) && site.name().equals("of")) {
      for (int i = 0; i + 1 < site.arguments().size(); i += 2) {
        maps.put(state, made, site.argument(i), site.argument(i + 1));
      }
    } else {
      fill(state, site, made, declaring);
    }
    if (!site.name().startsWith("new")) {
      memory.store(state, made, Statics.FROZEN, Value.constant(true));
    }
    return made;
  }

  private void fill(State state, CallSite site, Value made, boolean single) {
    List<Value> arguments = site.arguments();
    boolean elements = arguments.size() != 1 || single;
    if (!elements) {
      copyAll(state, arguments.get(0), made);
      if (site.name().equals("asList")) {
        Elements.view(memory, state, made, arguments.get(0));
      }
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      memory.store(state, made, Elements.at(i), arguments.get(i));
    }
    memory.store(state, made, Elements.SIZE, Value.constant((long) arguments.size()));
  }

  private void fill(State state, CallSite site, Value made, String declaring) {
    boolean one =
        site.arguments().size() == 1
            && (declaring.equals("Optional")
                || site.name().startsWith("singleton")
                || !container(site.call().arguments().get(0)));
    fill(state, site, made, one);
  }

  private static boolean container(Operand operand) {
    return operand.type().dimensions() > 0
        || LISTS.contains(operand.type().simpleName())
        || MAPS.contains(operand.type().simpleName());
  }

  private static boolean holds(CallSite site) {
    return site.arguments().size() == 1
        && Set.of("contains", "containsKey").contains(site.name())
        && !site.call().callee().declaringType().is("java.lang.String");
  }

  /** Membership among constants, or among what nobody outside has put there. */
  private Value contained(State state, CallSite site) {
    Marks derived = memory.deep(state, site.receiver()).plus(site.argument(0).marks());
    Value truth = Value.unknown(derived.clear(SinkKind.ALL));
    if (!trusted(state, site)) {
      return truth;
    }
    Map<String, Long> member =
        StatementTransfer.about(site.call().arguments().get(0), site.argument(0), SinkKind.ALL);
    member.putAll(Parts.chosen(site.argument(0)));
    return truth.withTest(new Implication(member, Map.of()));
  }

  private boolean trusted(State state, CallSite site) {
    if (site.receiver().locations().isEmpty()) {
      return false;
    }
    boolean keys = site.name().equals("containsKey");
    for (String location : site.receiver().locations()) {
      Cell cell = memory.cell(state, location);
      if (cell.kind() == Cell.Kind.SYMBOLIC) {
        boolean own = location.startsWith(Paths.THIS + "/") || location.startsWith("S:");
        boolean fixed =
            Elements.notes(cell).contains(Elements.FIXED)
                && cell.fields().keySet().stream().allMatch(field -> field.startsWith("#"));
        if (!fixed && (!own || !cell.fields().isEmpty())) {
          frame.want(site.receiver().withMarks(Marks.none()));
          return false;
        }
      } else {
        Value elements =
            keys
                ? cell.fields().getOrDefault(Elements.KEYS, Value.NONE)
                : Elements.all(memory, state, Value.reference(location), TypeRef.UNKNOWN);
        if (!elements.isClosed()
            && !(keys && cell.fields().keySet().stream().anyMatch(f -> f.startsWith("[k:")))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The key as text, when it is constant. */
  static Optional<String> key(Frame frame, Value value) {
    if (value.single().isEmpty()) {
      frame.want(value);
    }
    return value.single().map(Atom::text);
  }
}
