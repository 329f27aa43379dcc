package dev.postern.tests.cases;

import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Facts as short lines, per module and kind of fact. */
final class CaseFacts {

  private final Map<String, Map<String, TreeSet<String>>> lines = new TreeMap<>();
  private final Map<ApplicationId, String> moduleOf = new TreeMap<>();

  CaseFacts(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof StructureFact.Application application) {
        moduleOf.put(application.id(), application.modules().get(0).name());
      }
    }
    facts.forEach(this::add);
  }

  /** Sorted lines of one kind for a module. */
  List<String> lines(String module, String kind) {
    return List.copyOf(lines.getOrDefault(module, Map.of()).getOrDefault(kind, new TreeSet<>()));
  }

  private void add(Fact fact) {
    if (fact instanceof GuardFact guard) {
      guard(guard);
    } else if (fact instanceof EntryFact entry) {
      entry(entry);
    } else if (fact instanceof DataFact data) {
      data(data);
    } else if (fact instanceof FlowFact.Flow flow) {
      String line = request(flow.endpoint()) + " " + flow.flowKind() + " " + flow.input();
      put(flow.endpoint(), "flows", line);
    } else if (fact instanceof StructureFact.Call call) {
      String line = name(call.caller()) + " -> " + name(call.callee()) + " " + call.dispatch();
      put(call.caller().type().module(), "calls", line + (call.overApproximate() ? " ~" : ""));
    } else if (fact instanceof StructureFact.Injection injection) {
      String line = injection.into().simpleName() + " <- " + injection.bean().simpleName();
      put(injection.into().module(), "injections", line + (injection.certain() ? "" : " ?"));
    } else if (fact instanceof StructureFact.Overriding overriding) {
      String line = name(overriding.sub()) + " overrides " + name(overriding.base());
      put(overriding.sub().type().module(), "overrides", line);
    }
  }

  private void guard(GuardFact fact) {
    if (fact instanceof GuardFact.Decision decision) {
      EndpointId endpoint = decision.endpoint();
      String variant = decision.variant().equals("default") ? "" : " [" + decision.variant() + "]";
      put(endpoint, "access", request(endpoint) + " " + access(decision) + variant);
      put(endpoint, "object", request(endpoint) + " " + decision.objectCheck());
    } else if (fact instanceof GuardFact.ObjectGuard check) {
      String line =
          request(check.endpoint()) + " " + name(check.checker()) + " " + check.strength();
      put(check.endpoint(), "checks", line);
    } else if (fact instanceof GuardFact.Guard guard && !guard.effective()) {
      String file = guard.evidence().span().file();
      String line = guard.expression() + " " + guard.inertReason();
      moduleOf.values().stream()
          .filter(module -> file.startsWith(module + "/"))
          .findFirst()
          .ifPresent(module -> put(new ModuleId(module), "inert", line));
    } else {
      surrounding(fact);
    }
  }

  /**
   * {@code cors: BREADTH CREDENTIALS origins}, {@code opens}, {@code grants} and {@code includes}.
   */
  private void surrounding(GuardFact fact) {
    if (fact instanceof GuardFact.CorsPolicy policy) {
      String line =
          policy.breadth() + " " + policy.credentials() + " " + String.join(",", policy.origins());
      put(policy.id().application(), "cors", line.strip());
    } else if (fact instanceof GuardFact.Crossing crossing) {
      put(crossing.endpoint(), "opens", request(crossing.endpoint()));
    } else if (fact instanceof GuardFact.AuthoritySource source) {
      String line = source.mechanism() + (source.complete() ? " " : " more ") + source.grants();
      put(source.id().application(), "grants", line);
    } else if (fact instanceof GuardFact.Inclusion inclusion) {
      String line = inclusion.holder() + " > " + inclusion.included();
      put(inclusion.application(), "includes", line);
    }
  }

  private void put(ApplicationId application, String kind, String line) {
    put(new ModuleId(moduleOf.getOrDefault(application, "")), kind, line);
  }

  private static String access(GuardFact.Decision decision) {
    String names = String.join(decision.allRequired() ? "&" : "|", decision.authorities());
    return switch (decision.function()) {
      case PUBLIC_DECLARED, PUBLIC_DEFAULT -> "public";
      case AUTHENTICATED -> "authenticated";
      case ROLE -> "role:" + names;
      case PERMISSION -> "perm:" + names;
      case DENY -> "denied";
      case UNKNOWN -> "unknown";
    };
  }

  private void entry(EntryFact fact) {
    if (fact instanceof EntryFact.Endpoint endpoint) {
      String line =
          endpoint.id().protocol()
              + " "
              + request(endpoint.id())
              + " "
              + simple(endpoint.handlerClass())
              + "."
              + endpoint.handler().name();
      put(endpoint.id(), "entry", line);
    } else if (fact instanceof EntryFact.Input input) {
      List<String> parts = new ArrayList<>();
      parts.add(request(input.endpoint()) + " " + input.place() + " " + input.name());
      parts.add(simple(input.type()));
      parts.add(input.required() ? "required" : "optional");
      parts.add(input.boundTo().isEmpty() ? "" : "binds " + simple(input.boundTo()));
      parts.add(input.bindsEntity() ? "entity" : "");
      parts.add(input.validated() ? "validated" : "");
      parts.addAll(input.constraints());
      parts.removeIf(String::isEmpty);
      put(input.endpoint(), "inputs", String.join(" ", parts));
    } else if (fact instanceof EntryFact.ResponseData data) {
      put(data.endpoint(), "response", request(data.endpoint()) + " " + data.path());
    } else if (fact instanceof EntryFact.ServiceCall call) {
      String line = name(call.method()) + " " + call.service() + fields(call.fields());
      put(call.method().type().module(), "services", line);
    } else if (fact instanceof EntryFact.ChannelUse use) {
      String line = name(use.method()) + (use.publishes() ? " > " : " < ") + use.channel();
      put(use.method().type().module(), "channels", line);
    }
  }

  private void data(DataFact fact) {
    if (fact instanceof DataFact.StoreAccess access) {
      String line =
          name(access.method())
              + " "
              + access.mode()
              + " "
              + last(access.container())
              + (access.byId() ? " by-id" : "");
      put(access.method().type().module(), "stores", line);
    } else if (fact instanceof DataFact.Sink sink) {
      String line = name(sink.method()) + " " + sink.sinkKind() + fields(sink.fields());
      put(sink.method().type().module(), "sinks", line);
    } else if (fact instanceof DataFact.DataField field) {
      TypeId type = field.field().type();
      String line = type.simpleName() + "." + field.field().name() + " " + field.dataClass();
      put(type.module(), "data", line);
    } else if (fact instanceof DataFact.Entity entity) {
      String line =
          entity.type().simpleName() + " " + last(entity.container()) + " " + entity.idField();
      put(entity.type().module(), "entities", line + " " + entity.ownerFields());
    }
  }

  private static String fields(List<FieldId> fields) {
    return fields.isEmpty()
        ? ""
        : fields.stream()
            .map(field -> field.type().simpleName() + "." + field.name())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String last(String container) {
    return container.substring(container.lastIndexOf('/') + 1);
  }

  private static String request(EndpointId endpoint) {
    String verb = endpoint.verb().isEmpty() ? "" : endpoint.verb() + " ";
    String condition = endpoint.condition().isEmpty() ? "" : " [" + endpoint.condition() + "]";
    return verb + endpoint.address() + condition;
  }

  private static String name(MethodId method) {
    return method.type().simpleName() + "." + method.name();
  }

  private static String simple(String name) {
    int cut = name.indexOf('<');
    String plain = cut < 0 ? name : name.substring(0, cut);
    return plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('$')) + 1);
  }

  private void put(EndpointId endpoint, String kind, String line) {
    String module = moduleOf.getOrDefault(endpoint.application(), "");
    put(new ModuleId(module), kind, line);
  }

  private void put(ModuleId module, String kind, String line) {
    lines
        .computeIfAbsent(module.name(), m -> new TreeMap<>())
        .computeIfAbsent(kind, k -> new TreeSet<>())
        .add(line);
  }
}
