package dev.postern.graph.mapping;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.FactKind;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.fact.ProvenanceFact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Facts that other facts refer to, found by name. */
final class FactIndex {
  private static final List<String> SENSITIVITIES =
      List.of("INTERNAL", "PERSONAL", "SENSITIVE", "SECRET");

  private final Map<FactKind, List<Fact>> byKind = new EnumMap<>(FactKind.class);
  private final Map<String, TreeSet<TypeId>> typesByName = new HashMap<>();
  private final Map<EndpointId, MethodId> handlers = new TreeMap<>();
  private final Map<FieldId, List<DataFact.DataField>> dataFields = new TreeMap<>();
  private final Map<String, List<DataFact.DataField>> dataClasses = new TreeMap<>();
  private final Map<String, List<Evidence>> serviceCalls = new HashMap<>();
  private final Map<GuardId, List<GuardFact.Guard>> guards = new HashMap<>();
  private final Map<MethodId, List<ProvenanceFact.Authorship>> authorship = new HashMap<>();
  private final TreeSet<String> commits = new TreeSet<>();
  private final Map<CoverageGap, Integer> gaps = new HashMap<>();

  FactIndex(Collection<? extends Fact> facts) {
    facts.forEach(fact -> byKind.computeIfAbsent(fact.kind(), k -> new ArrayList<>()).add(fact));
    for (StructureFact.Type type : all(FactKind.TYPE, StructureFact.Type.class)) {
      typesByName.computeIfAbsent(type.id().binaryName(), n -> new TreeSet<>()).add(type.id());
    }
    all(FactKind.ENDPOINT, EntryFact.Endpoint.class)
        .forEach(endpoint -> handlers.merge(endpoint.id(), endpoint.handler(), FactIndex::first));
    for (DataFact.DataField field : all(FactKind.DATA_FIELD, DataFact.DataField.class)) {
      dataFields.computeIfAbsent(field.field(), f -> new ArrayList<>()).add(field);
      dataClasses.computeIfAbsent(field.dataClass(), c -> new ArrayList<>()).add(field);
    }
    for (EntryFact.ServiceCall call : all(FactKind.SERVICE_CALL, EntryFact.ServiceCall.class)) {
      serviceCalls
          .computeIfAbsent(serviceCall(call), key -> new ArrayList<>())
          .add(call.evidence());
    }
    all(FactKind.COMMIT, ProvenanceFact.Commit.class).forEach(commit -> commits.add(commit.sha()));
    for (ProvenanceFact.Authorship fact :
        all(FactKind.AUTHORSHIP, ProvenanceFact.Authorship.class)) {
      authorship.computeIfAbsent(fact.method(), method -> new ArrayList<>()).add(fact);
    }
    for (GuardFact.Guard guard : all(FactKind.GUARD, GuardFact.Guard.class)) {
      guards.computeIfAbsent(guard.id(), id -> new ArrayList<>()).add(guard);
    }
    guards.values().forEach(same -> same.sort(Comparator.comparing(GuardFact.Guard::toString)));
    numberGaps();
  }

  /** All facts of a kind, in the order given. */
  <T extends Fact> List<T> all(FactKind kind, Class<T> type) {
    return byKind.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
  }

  /** The type of that name; with several, the one of the given module, else the first. */
  Optional<TypeId> type(String binaryName, ModuleId near) {
    TreeSet<TypeId> found = typesByName.getOrDefault(binaryName, new TreeSet<>());
    return found.stream()
        .filter(type -> type.module().equals(near))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Whether the type is declared in the repository. */
  boolean knows(TypeId type) {
    return typesByName.getOrDefault(type.binaryName(), new TreeSet<>()).contains(type);
  }

  /** The method that handles an endpoint. */
  Optional<MethodId> handler(EndpointId endpoint) {
    return Optional.ofNullable(handlers.get(endpoint));
  }

  /** What is known about a field's data, strongest class first. */
  List<DataFact.DataField> dataOf(FieldId field) {
    return dataFields.getOrDefault(field, List.of()).stream()
        .sorted(
            Comparator.comparing((DataFact.DataField data) -> rank(data.sensitivity()))
                .reversed()
                .thenComparing(DataFact.DataField::dataClass)
                .thenComparing(DataFact.DataField::toString))
        .toList();
  }

  /** The highest sensitivity that a field of the class has. */
  String sensitivity(String dataClass) {
    return dataClasses.getOrDefault(dataClass, List.of()).stream()
        .map(DataFact.DataField::sensitivity)
        .max(Comparator.comparing(FactIndex::rank).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** The group of the class. */
  String category(String dataClass) {
    return dataClasses.getOrDefault(dataClass, List.of()).stream()
        .map(DataFact.DataField::category)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Evidence of all calls of the same service by the same method. */
  List<Evidence> evidence(EntryFact.ServiceCall call) {
    return serviceCalls.getOrDefault(serviceCall(call), List.of()).stream()
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The guard as all facts about it say together: a guard that runs on one way and not on another
   * is effective, and keeps the reason why it does not run on the other.
   */
  GuardFact.Guard merged(GuardFact.Guard guard) {
    List<GuardFact.Guard> same = guards.getOrDefault(guard.id(), List.of(guard));
    if (same.size() == 1) {
      return guard;
    }
    GuardFact.Guard first = same.get(0);
    GuardFact.Guard inert =
        same.stream().filter(g -> !g.inertReason().isEmpty()).findFirst().orElse(first);
    return new GuardFact.Guard(
        first.id(),
        first.chain(),
        first.guardKind(),
        first.order(),
        first.matcher(),
        first.dialect(),
        first.verbs(),
        first.expression(),
        first.requires(),
        same.stream().anyMatch(GuardFact.Guard::effective),
        inert.inertReason(),
        inert.inertDetail(),
        first.evidence());
  }

  /**
   * Authorship of a method as all facts about it say together: a class may have several static
   * initializers, which are one method.
   */
  ProvenanceFact.Authorship merged(ProvenanceFact.Authorship fact) {
    List<ProvenanceFact.Authorship> same = authorship.getOrDefault(fact.method(), List.of(fact));
    if (same.size() == 1) {
      return fact;
    }
    return new ProvenanceFact.Authorship(
        fact.method(),
        same.stream().mapToInt(ProvenanceFact.Authorship::codeLines).sum(),
        same.stream().mapToInt(ProvenanceFact.Authorship::aiLines).sum(),
        same.stream().mapToInt(ProvenanceFact.Authorship::undeclaredLines).sum(),
        same.stream().flatMap(each -> each.tools().stream()).distinct().sorted().toList(),
        same.stream().map(ProvenanceFact.Authorship::strength).sorted().findFirst().orElse(""),
        same.stream().allMatch(ProvenanceFact.Authorship::reviewClaimed),
        same.stream().flatMap(each -> each.commits().stream()).distinct().sorted().toList(),
        same.stream().flatMap(each -> each.evidence().stream()).distinct().sorted().toList());
  }

  /** The full id of a commit that is given abbreviated; the abbreviation when there is none. */
  String commit(String abbreviated) {
    String next = commits.ceiling(abbreviated);
    return next != null && next.startsWith(abbreviated) ? next : abbreviated;
  }

  /** Position of a gap among those of its kind in its file. */
  int number(CoverageGap gap) {
    return gaps.getOrDefault(gap, 0);
  }

  private void numberGaps() {
    Map<String, Integer> next = new HashMap<>();
    all(FactKind.GAP, ProvenanceFact.Gap.class).stream()
        .map(ProvenanceFact.Gap::gap)
        .distinct()
        .sorted()
        .forEach(
            gap -> gaps.put(gap, next.merge(gap.kind() + gap.span().file(), 1, Integer::sum) - 1));
  }

  private static String serviceCall(EntryFact.ServiceCall call) {
    return call.method() + " " + call.service();
  }

  private static int rank(String sensitivity) {
    return SENSITIVITIES.indexOf(sensitivity);
  }

  private static MethodId first(MethodId a, MethodId b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
