package dev.postern.graph.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.FunctionAccess;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.NodeRow;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphMapperTest {
  private static final RepositoryInfo REPOSITORY = new RepositoryInfo("demo", "", "", "0");
  private static final ModuleId MODULE = new ModuleId(".");
  private static final TypeId WEB = new TypeId(MODULE, "a.Web");
  private static final TypeId OWNER = new TypeId(MODULE, "a.Owner");
  private static final SourceSpan SPAN = SourceSpan.line("a/Web.java", 7);
  private static final Evidence EVIDENCE = new Evidence(SPAN, "rule", "text");
  private static final EndpointId SHOW =
      new EndpointId(new ApplicationId("app"), "HTTP", "GET", "/owners/{id}", "");
  private static final FieldId MAIL = new FieldId(OWNER, "mail");

  @Test
  void anEndpointReachesWhatItsHandlerLeadsTo() {
    GraphBatch batch = GraphMapper.map(REPOSITORY, endpointThatReadsOwners());
    EdgeRow reaches = only(batch, EdgeKind.REACHES);
    assertEquals(Uids.endpoint(SHOW), reaches.from());
    assertEquals(Uids.method(method("load")), reaches.to());
    assertEquals(1L, reaches.properties().get(PropertyKey.MIN_DEPTH));
    assertEquals(
        List.of(Uids.method(method("show")), Uids.method(method("load"))),
        reaches.properties().get(PropertyKey.PATH_UIDS));
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    List<Fact> facts = endpointThatReadsOwners();
    GraphBatch batch = GraphMapper.map(REPOSITORY, facts);
    Collections.reverse(facts);
    assertEquals(batch, GraphMapper.map(REPOSITORY, facts));
  }

  @Test
  void anExactPathIsPreferredToAShorterUncertainOne() {
    List<Fact> facts = endpointThatReadsOwners();
    facts.removeIf(StructureFact.Call.class::isInstance);
    facts.add(method("between", WEB));
    facts.add(call("show", "load", true));
    facts.add(call("show", "between", false));
    facts.add(call("between", "load", false));
    EdgeRow reaches = only(GraphMapper.map(REPOSITORY, facts), EdgeKind.REACHES);
    assertEquals(false, reaches.properties().get(PropertyKey.OVER_APPROXIMATE));
    assertEquals(2L, reaches.properties().get(PropertyKey.MIN_DEPTH));
  }

  @Test
  void aClassifiedFieldKeepsAllItsClassesAndTheHighestSensitivity() {
    List<Fact> facts = endpointThatReadsOwners();
    facts.add(data("EMAIL", "PERSONAL", Confidence.CONFIRMED));
    facts.add(data("CREDENTIAL", "SECRET", Confidence.LIKELY));
    NodeRow field = node(GraphMapper.map(REPOSITORY, facts), Uids.field(MAIL));
    assertEquals(Set.of(ExtraLabel.DATA_FIELD), field.labels());
    assertEquals(List.of("CREDENTIAL", "EMAIL"), field.properties().get(PropertyKey.DATA_CLASSES));
    assertEquals("SECRET", field.properties().get(PropertyKey.SENSITIVITY));
    assertEquals("LIKELY", field.properties().get(PropertyKey.CONFIDENCE));
  }

  @Test
  void aDecisionNamesItsAuthoritiesAndItsQuestions() {
    List<Fact> facts = endpointThatReadsOwners();
    facts.add(
        new GuardFact.Decision(
            SHOW,
            "default",
            Formula.all(List.of(new Formula.Role("ADMIN"), new Formula.Unknown("gateway"))),
            FunctionAccess.UNKNOWN,
            List.of("ADMIN"),
            true,
            ObjectCheck.UNKNOWN,
            "a gateway may stand before it",
            List.of(EVIDENCE),
            "",
            List.of("gateway"),
            Confidence.POSSIBLE,
            List.of("ROLE"),
            List.of()));
    facts.add(
        new GuardFact.Question(
            "gateway", SHOW.application(), "gateway", "Is it guarded?", "answer", EVIDENCE));
    GraphBatch batch = GraphMapper.map(REPOSITORY, facts);
    assertEquals("Authority:ROLE:ADMIN", only(batch, EdgeKind.REQUIRES_AUTHORITY).to());
    assertEquals("Question:app:gateway", only(batch, EdgeKind.ASKS).to());
    NodeRow decision = node(batch, Uids.decision(SHOW, "default"));
    assertEquals("UNKNOWN", decision.properties().get(PropertyKey.FUNCTION));
    assertEquals(List.of("a/Web.java:7: text"), decision.properties().get(PropertyKey.PROOF));
  }

  @Test
  void accessToAStoreLeadsToItsContainer() {
    GraphBatch batch = GraphMapper.map(REPOSITORY, endpointThatReadsOwners());
    EdgeRow reads = only(batch, EdgeKind.READS_FROM);
    assertEquals(Uids.container("owners"), reads.to());
    assertEquals("findById", reads.properties().get(PropertyKey.OPERATION));
    assertTrue(node(batch, Uids.type(OWNER)).labels().contains(ExtraLabel.ENTITY));
    assertEquals(Uids.container("owners"), only(batch, EdgeKind.MAPS_TO).to());
  }

  private static List<Fact> endpointThatReadsOwners() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new StructureFact.Module(MODULE, ".", "maven", "g:a:1", 17, List.of(), List.of()));
    facts.add(new StructureFact.File("a/Web.java", MODULE, "java", "MAIN", "", 9, true));
    facts.add(type(WEB));
    facts.add(type(OWNER));
    facts.add(new StructureFact.Field(MAIL, "String", "String", List.of(), List.of(), SPAN));
    facts.add(method("show", WEB));
    facts.add(method("load", WEB));
    facts.add(call("show", "load", false));
    facts.add(
        new EntryFact.Endpoint(
            SHOW,
            method("show"),
            "a.Web",
            List.of(),
            "spring-mvc",
            false,
            List.of(),
            List.of(),
            List.of("Owner"),
            SPAN));
    facts.add(new DataFact.Entity(OWNER, "db", "owners", "id", List.of(), false, EVIDENCE));
    facts.add(
        new DataFact.StoreAccess(
            method("load"),
            "owners",
            "READ",
            "a.Owner",
            true,
            "findById",
            Confidence.CONFIRMED,
            EVIDENCE));
    return facts;
  }

  private static DataFact.DataField data(
      String dataClass, String sensitivity, Confidence confidence) {
    return new DataFact.DataField(
        MAIL, dataClass, "contact", sensitivity, "lexicon", "mail", "BOTH", confidence);
  }

  private static StructureFact.Type type(TypeId id) {
    return new StructureFact.Type(
        id, "CLASS", List.of(), List.of(), "", List.of(), false, false, SPAN);
  }

  private static StructureFact.Method method(String name, TypeId owner) {
    return new StructureFact.Method(
        new MethodId(owner, name, List.of()),
        "METHOD",
        List.of(),
        List.of(),
        "void",
        "",
        "",
        List.of(),
        false,
        false,
        SPAN);
  }

  private static MethodId method(String name) {
    return new MethodId(WEB, name, List.of());
  }

  private static StructureFact.Call call(String from, String to, boolean overApproximate) {
    return new StructureFact.Call(method(from), method(to), "STATIC", overApproximate, List.of(7));
  }

  private static EdgeRow only(GraphBatch batch, EdgeKind kind) {
    List<EdgeRow> found = batch.edges().stream().filter(edge -> edge.kind() == kind).toList();
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static NodeRow node(GraphBatch batch, String uid) {
    return batch.nodes().stream()
        .filter(node -> node.uid().equals(uid) && node.kind() != NodeKind.COVERAGE_GAP)
        .findFirst()
        .orElseThrow();
  }
}
