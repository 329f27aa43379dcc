package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
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
import java.util.regex.Pattern;

/** Reads methods that are called, each once per context, to a depth of five calls. */
final class CallReader {

  /** Stands for the receiver among the positions of arguments. */
  static final int SELF = -2;

  private static final int MAX_DEPTH = 5;
  private static final Pattern LOOKUP =
      Pattern.compile("(find|get|load|read|select|query|exists|fetch|count|list|search|page).*");
  private static final Pattern WRITE =
      Pattern.compile(
          "(delete|remove|update|save|insert|persist|merge|add|create|store|put|batch|clear|set|"
              + "modify|change|edit).*");
  private static final Pattern STORE =
      Pattern.compile(".*(Repository|Mapper|Dao|DAO|EntityManager|Template|Session|Repo|Store)");
  private static final Pattern NO_STORE =
      Pattern.compile("HttpSession|ObjectMapper|RestTemplate|WebSession");

  private final ProgramModel program;
  private final Map<String, Reading> known = new LinkedHashMap<>();

  CallReader(ProgramModel program) {
    this.program = program;
  }

  Optional<MethodDecl> method(MethodId id) {
    return program.method(id);
  }

  /** What the method does in a context; nothing while it is being read. */
  Reading read(MethodDecl method, Map<Integer, Integer> given, int depth) {
    Optional<Body> body = method.body();
    if (body.isEmpty()) {
      return Reading.NOTHING;
    }
    Map<Integer, Integer> marked = new TreeMap<>(given);
    marked.values().removeIf(bits -> bits == 0);
    String key = method.id() + "|" + marked;
    Reading before = known.get(key);
    if (before != null) {
      return before;
    }
    if (depth > MAX_DEPTH) {
      return marked.isEmpty() ? Reading.NOTHING : Reading.UNREAD;
    }
    known.put(key, Reading.NOTHING);
    Reading reading = new MethodWalk(this, method, body.get(), marked, depth).read();
    known.put(key, reading);
    return reading;
  }

  /** One of two methods runs. */
  Reading either(Reading left, Reading right) {
    List<Check> checks = new ArrayList<>(left.checks());
    right.checks().stream().filter(each -> !checks.contains(each)).forEach(checks::add);
    return new Reading(
        left.result() | right.result(),
        left.refuses() && right.refuses(),
        left.loose() || right.loose(),
        left.mayRefuse() && right.mayRefuse(),
        left.reached() || right.reached(),
        left.openWrite() || right.openWrite(),
        left.openRecordWrite() || right.openRecordWrite(),
        left.openRead() || right.openRead(),
        left.checkedUse() || right.checkedUse(),
        left.sawCaller() || right.sawCaller(),
        left.unread() || right.unread(),
        left.givenAway() || right.givenAway(),
        checks);
  }

  /** The methods of the repository that may run. */
  List<MethodDecl> targets(Statement.Call call) {
    Optional<MethodDecl> declared = call.callee().target().flatMap(program::method);
    if (declared.isEmpty()) {
      return List.of();
    }
    List<MethodDecl> all = new ArrayList<>(program.overriders(declared.get()));
    all.add(declared.get());
    return all.stream().filter(method -> method.body().isPresent()).toList();
  }

  boolean isStore(Statement.Call call) {
    String owner = call.callee().declaringType().simpleName();
    boolean store =
        isStoreName(owner)
            || call.object().map(base -> isStoreName(base.type().simpleName())).orElse(false)
            || isDeclaredStore(call);
    String name = call.callee().name();
    return store && (LOOKUP.matcher(name).matches() || WRITE.matcher(name).matches());
  }

  private static boolean isStoreName(String name) {
    return STORE.matcher(name).matches() && !NO_STORE.matcher(name).matches();
  }

  boolean isWrite(Statement.Call call) {
    return !LOOKUP.matcher(call.callee().name()).matches();
  }

  /** An interface of the repository without code: a repository, a mapper or a client. */
  private boolean isDeclaredStore(Statement.Call call) {
    return call.callee()
        .target()
        .map(MethodId::type)
        .flatMap(program::type)
        .map(this::isDeclaredStore)
        .orElse(false);
  }

  private boolean isDeclaredStore(TypeDecl type) {
    return type.annotations().stream()
            .anyMatch(use -> use.type().simpleName().matches("Repository|Mapper"))
        || program.superNames(type).stream()
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .anyMatch(CallReader::isStoreName);
  }
}
