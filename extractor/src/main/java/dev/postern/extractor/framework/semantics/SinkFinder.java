package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.FieldId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The calls by which data leaves or becomes dangerous: logs, mail, requests to other systems,
 * messages, commands, and SQL that is not constant.
 */
public final class SinkFinder {

  private static final Set<String> PLAIN =
      Set.of(
          "LOG",
          "MAIL",
          "MAIL_CONTENT",
          "COMMAND",
          "CODE",
          "DESERIALIZE",
          "LOGIN",
          "SIGN_IN",
          "CREDENTIAL_CHECK",
          "CREDENTIAL_HASH",
          "TOKEN_DECODE",
          "TOKEN_VERIFY",
          "DIGEST",
          "ENCRYPT",
          "PROMPT",
          "METRIC",
          "FILE");

  /** Sinks that are told with the fields they carry, as text. */
  private static final Set<String> PRINTED =
      Set.of("LOG", "MAIL", "MAIL_CONTENT", "PROMPT", "METRIC", "FILE");

  /** Sinks that say nothing when they carry nothing. */
  private static final Set<String> QUIET = Set.of("METRIC", "FILE");

  private final FrameworkInput input;
  private final CallRows rows;
  private final AnnotationIndex annotations;
  private final ApplicationModel applications;
  private final CarriedFields carried;
  private final RecordCalls records;
  private final SinkParameters helpers;
  private final ClientAddresses addresses;
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Map<String, EntryFact.ServiceCall> serviceCalls = new LinkedHashMap<>();

  public SinkFinder(
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      ApplicationModel applications,
      EntityModel entities,
      DataFields data) {
    this.input = input;
    this.rows = new CallRows(input.program(), vocabulary);
    this.annotations = annotations;
    this.applications = applications;
    this.addresses = new ClientAddresses(input, rows, annotations);
    this.carried = new CarriedFields(input.program(), vocabulary, annotations, data);
    this.helpers = new SinkParameters(input, rows, PRINTED);
    this.records = new RecordCalls(input.program(), entities, data, carried);
  }

  /** The facts, in the order of methods and calls. */
  public List<Fact> facts() {
    for (TypeDecl type : input.mainTypes()) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent()) {
          LocalValues values = new LocalValues(input.program(), method.body().get());
          for (Statement.Call call : method.body().get().calls()) {
            read(type, method, call, values);
          }
        }
      }
    }
    facts.addAll(serviceCalls.values());
    return List.copyOf(facts);
  }

  private void read(TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values) {
    client(type, method, call, values);
    for (RoleRow row : rows.of(call, type)) {
      if (PLAIN.contains(row.role())) {
        sink(type, method, call, values, row.role());
      } else if (row.role().equals("HTTP_CLIENT") || row.role().equals("HTTP_BODY")) {
        request(type, method, call, values, row);
      } else if (row.role().equals("PUBLISH")) {
        publication(type, method, call, values, row);
      } else if (row.role().equals("SQL") && !isConstant(call, values, row)) {
        sink(type, method, call, values, "SQL_TEXT");
      }
    }
    helpers
        .carried(call)
        .forEach(
            (kind, handed) -> {
              List<FieldId> fields = carried.of(handed, values, type, true);
              if (!fields.isEmpty()) {
                facts.add(sink(method, call, kind.equals("MAIL_CONTENT") ? "MAIL" : kind, fields));
              }
            });
    if (records.checksCredential(call, values, type)) {
      sink(type, method, call, values, "CREDENTIAL_CHECK");
    }
    List<FieldId> filled = records.filled(call, type);
    if (!filled.isEmpty()) {
      facts.add(sink(method, call, "RECORD_FILL", filled));
    }
  }

  private void sink(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values, String kind) {
    List<FieldId> fields =
        PRINTED.contains(kind) ? carried.of(call.arguments(), values, type, true) : List.of();
    if (QUIET.contains(kind) && fields.isEmpty()) {
      return;
    }
    facts.add(sink(method, call, kind.equals("MAIL_CONTENT") ? "MAIL" : kind, fields));
  }

  private static DataFact.Sink sink(
      MethodDecl method, Statement.Call call, String kind, List<FieldId> fields) {
    return new DataFact.Sink(
        method.id(),
        call.ordinal(),
        kind,
        call.callee().declaringType().simpleName() + "." + call.callee().name(),
        fields,
        StoreAccessFinder.evidence(method, call, "sink-call"));
  }

  private static boolean isConstant(Statement.Call call, LocalValues values, RoleRow row) {
    int index = Integer.parseInt(row.attribute("argument"));
    return index >= call.arguments().size()
        || values.string(call.arguments().get(index)).isPresent()
        || !call.arguments().get(index).type().simpleName().equals("String");
  }

  /** A call of an interface that a framework turns into requests to one service. */
  private void client(TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values) {
    Optional<TypeDecl> owner =
        call.callee().target().flatMap(id -> input.program().type(id.type()));
    Optional<FoundAnnotation> feign =
        owner.flatMap(
            found ->
                annotations.all(found).stream()
                    .filter(each -> each.name().endsWith(".FeignClient"))
                    .findFirst());
    if (feign.isEmpty()) {
      return;
    }
    String name =
        feign
            .get()
            .string("name")
            .or(() -> feign.get().string("value"))
            .orElse(owner.get().id().simpleName());
    String url = feign.get().string("url").orElse("http://" + name);
    List<FieldId> fields = carried.of(call.arguments(), values, type, false);
    serve(type, method, call, resolved(type, url), resolved(type, name), fields);
  }

  private void request(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values, RoleRow row) {
    Optional<Operand> given = call.object();
    if (!row.attribute("argument").isEmpty()) {
      int index = Integer.parseInt(row.attribute("argument"));
      given = call.arguments().stream().skip(index).findFirst();
    }
    boolean body = row.role().equals("HTTP_BODY");
    Optional<String> url =
        (body ? Optional.<Operand>empty() : given).flatMap(a -> addresses.of(type, a, values));
    Optional<String> base = call.object().flatMap(o -> addresses.ofClient(type, o, values));
    String address = url.or(() -> base).map(text -> resolved(type, text)).orElse("?");
    serve(type, method, call, address, "", carried.of(call.arguments(), values, type, false));
  }

  private String resolved(TypeDecl type, String text) {
    return applications.applications().stream()
        .filter(application -> application.modules().contains(type.id().module()))
        .findFirst()
        .map(application -> application.settings().resolve(text))
        .orElse(text);
  }

  private void serve(
      TypeDecl type,
      MethodDecl method,
      Statement.Call call,
      String url,
      String given,
      List<FieldId> fields) {
    ServiceAddress address = ServiceAddress.of(url);
    String fallback =
        address.host().equals("?")
            ? "unknown service of " + type.id().simpleName()
            : address.host();
    String name = given.isEmpty() ? fallback : given;
    facts.add(new EntryFact.ExternalService(name, "HTTP", address.host(), address.scheme()));
    Evidence evidence = StoreAccessFinder.evidence(method, call, "service-call");
    serviceCalls.merge(
        method.id() + " " + name,
        new EntryFact.ServiceCall(method.id(), name, fields, evidence),
        SinkFinder::joined);
  }

  private static EntryFact.ServiceCall joined(
      EntryFact.ServiceCall first, EntryFact.ServiceCall second) {
    Set<FieldId> fields = new TreeSet<>(first.fields());
    fields.addAll(second.fields());
    return new EntryFact.ServiceCall(
        first.method(), first.service(), List.copyOf(fields), first.evidence());
  }

  private void publication(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values, RoleRow row) {
    String technology = row.attribute("technology").toUpperCase(java.util.Locale.ROOT);
    if (call.arguments().isEmpty()) {
      return;
    }
    Operand first = call.arguments().get(0);
    List<String> targets = new ArrayList<>();
    if (technology.equals("EVENT")) {
      Set<String> types = new TreeSet<>();
      values.allocations(first).forEach(each -> types.add(each.simpleName()));
      targets.addAll(types.isEmpty() ? List.of(first.type().simpleName()) : types);
    } else {
      targets.add(values.string(first).map(t -> resolved(type, t)).orElse("?"));
    }
    Evidence evidence = StoreAccessFinder.evidence(method, call, "publication");
    List<FieldId> fields = carried.of(call.arguments(), values, type, false);
    if (!technology.equals("EVENT") && !fields.isEmpty()) {
      facts.add(sink(method, call, "MESSAGE", fields));
    }
    for (String address : targets) {
      String channel = ListenerEndpoints.channel(technology, address);
      facts.add(new EntryFact.Channel(channel, technology));
      facts.add(new EntryFact.ChannelUse(method.id(), channel, true, evidence));
    }
  }
}
