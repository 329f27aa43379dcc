package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Secrets made of numbers that can be guessed: what a field, a method or a variable named like a
 * secret gets comes from a weak generator or the clock, and from no strong one (CWE-338, CWE-340).
 * A generator in a field counts by what the field is initialized with.
 */
final class PredictableSecrets implements Detector {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(token|otp$|one_?time|reset_?(code|key)|passw|secret|session_?id|api_?key|nonce"
              + "|verif(y|ication)_?code|activation_?(code|key)|invit\\w*_?(code|key)|recovery_?code"
              + "|sms_?code|auth_?code|pin_?code).*");
  private static final Pattern NO_SECRET =
      Pattern.compile(
          "(?i).*(expir|valid_?(until|time)|time|count|length|type|url|uri|date|ttl|max).*");

  private static final int DEPTH = 2;

  private final LogicVocabulary vocabulary;
  private final ProgramModel program;
  private final Accessors accessors;

  PredictableSecrets(LogicVocabulary vocabulary, ProgramModel program, Accessors accessors) {
    this.vocabulary = vocabulary;
    this.program = program;
    this.accessors = accessors;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    Values values = new Values(code, accessors);
    Map<String, LogicFact.Observation> found = new LinkedHashMap<>();
    for (Statement statement : code.statements()) {
      for (Target target : targets(code, values, statement)) {
        if (!found.isEmpty() || !isSecret(target.name)) {
          continue;
        }
        weak(code, values, target.value, 0)
            .ifPresent(
                call -> {
                  String made =
                      call.callee().declaringType().simpleName() + "." + call.callee().name();
                  found.put(
                      target.name,
                      code.observation(
                          ObservationKind.PREDICTABLE_SECRET,
                          found.size(),
                          target.name,
                          target.name + " is made of " + made,
                          target.field.stream().toList(),
                          List.of(
                              code.step(call.line(), made + " can be guessed"),
                              code.step(statement.line(), "becomes " + target.name))));
                });
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean isSecret(String name) {
    return SECRET.matcher(name).matches() && !NO_SECRET.matcher(name).matches();
  }

  /** Something with a name that gets a value. */
  private record Target(String name, Operand value, Optional<FieldId> field) {}

  private static List<Target> targets(Code code, Values values, Statement statement) {
    List<Target> targets = new ArrayList<>();
    values
        .fieldWritten(statement)
        .ifPresent(
            write ->
                targets.add(
                    new Target(
                        write.field().name(),
                        Values.written(statement),
                        Optional.of(write.field()))));
    if (statement instanceof Statement.Return end && end.result().isPresent()) {
      targets.add(new Target(code.method().name(), end.result().get(), Optional.empty()));
    }
    for (Variable variable : statement.assigned()) {
      if (!variable.name().startsWith("%") && isTextOrNumber(variable) && code.isRead(variable)) {
        targets.add(new Target(variable.name(), variable, Optional.empty()));
      }
    }
    return targets;
  }

  private static boolean isTextOrNumber(Variable variable) {
    String type = variable.type().name();
    return type.equals("java.lang.String")
        || type.equals("int")
        || type.equals("long")
        || type.equals("java.lang.Integer")
        || type.equals("java.lang.Long");
  }

  /** The weak generator behind a value, unless a strong one takes part. */
  private Optional<Statement.Call> weak(Code code, Values values, Operand value, int depth) {
    if (value.type().name().equals("boolean")) {
      return Optional.empty();
    }
    List<Statement.Call> calls = values.calls(value, PredictableSecrets::isText);
    boolean strong =
        values.calls(value, call -> true).stream()
            .anyMatch(
                call ->
                    vocabulary.isStrongRandom(call.callee())
                        || call.object()
                            .map(
                                object -> object.type().name().equals("java.security.SecureRandom"))
                            .orElse(false));
    if (strong) {
      return Optional.empty();
    }
    return calls.stream()
        .filter(call -> vocabulary.isWeakRandom(call.callee()))
        .filter(call -> isWeak(code, call))
        .findFirst()
        .or(() -> depth < DEPTH ? returned(calls, depth) : Optional.empty());
  }

  /**
   * The call of a method of the repository that returns what a weak generator made; where its name
   * says what it returns, it is told itself.
   */
  private Optional<Statement.Call> returned(List<Statement.Call> calls, int depth) {
    for (Statement.Call call : calls) {
      Optional<MethodDecl> method =
          call.callee().target().flatMap(program::method).filter(m -> !isSecret(m.name()));
      Optional<Body> body = method.flatMap(MethodDecl::body);
      if (body.isPresent()) {
        Code callee = new Code(method.get(), body.get());
        Values values = new Values(callee, accessors);
        for (Statement statement : callee.statements()) {
          if (statement instanceof Statement.Return end && end.result().isPresent()) {
            if (weak(callee, values, end.result().get(), depth + 1).isPresent()) {
              return Optional.of(call);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Calls that make text or numbers of text or numbers. */
  private static boolean isText(Statement.Call call) {
    String owner = call.callee().declaringType().name();
    return (owner.startsWith("java.lang.") && !owner.equals("java.lang.System"))
        || owner.startsWith("java.util.Base64")
        || owner.equals("java.util.Objects")
        || owner.equals("java.security.MessageDigest")
        || owner.startsWith("org.apache.commons.codec.")
        || owner.matches(".*(Digest|Md5|MD5|Hash|Hex|Base64|Encode|Secure)\\w*(Utils?)?");
  }

  /** Whether the generator is known to be a weak one. */
  private boolean isWeak(Code code, Statement.Call call) {
    Operand generator = call.object().orElse(null);
    if (generator == null) {
      return true;
    }
    List<Statement> definitions = code.definitions(generator);
    return !definitions.isEmpty() && definitions.stream().allMatch(each -> isWeak(code, each, 0));
  }

  private boolean isWeak(Code code, Statement definition, int depth) {
    if (depth > 4) {
      return false;
    }
    if (definition instanceof Statement.Call call) {
      String made = call.callee().declaringType().name();
      return made.equals("java.util.Random")
          || made.equals("java.util.concurrent.ThreadLocalRandom")
          || made.equals("java.util.SplittableRandom");
    }
    if (definition instanceof Statement.Copy copy) {
      List<Statement> before = code.definitions(copy.value());
      return !before.isEmpty() && before.stream().allMatch(each -> isWeak(code, each, depth + 1));
    }
    return definition instanceof Statement.LoadField load
        && load.field().target().map(this::isInitializedWeakly).orElse(false);
  }

  private boolean isInitializedWeakly(FieldId field) {
    Optional<TypeDecl> type = program.type(field.type());
    List<Statement> made = new ArrayList<>();
    type.ifPresent(
        owner ->
            owner
                .methods()
                .forEach(
                    method ->
                        method
                            .body()
                            .ifPresent(
                                body -> made.addAll(stored(new Code(method, body), field)))));
    return !made.isEmpty()
        && made.stream()
            .allMatch(
                each ->
                    each instanceof Statement.Call call
                        && call.callee().declaringType().name().equals("java.util.Random"));
  }

  private static List<Statement> stored(Code code, FieldId field) {
    List<Statement> made = new ArrayList<>();
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.StoreField store
          && store.field().target().filter(field::equals).isPresent()) {
        made.addAll(code.definitions(store.value()));
      }
    }
    return made;
  }
}
