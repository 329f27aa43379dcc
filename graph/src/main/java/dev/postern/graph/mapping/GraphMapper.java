package dev.postern.graph.mapping;

import dev.postern.extractor.ExtractionResult;
import dev.postern.extractor.ExtractionStatistics;
import dev.postern.extractor.model.fact.ArchitectureFact;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.fact.ProvenanceFact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphBatchBuilder;
import dev.postern.graph.NodeRow;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import dev.postern.graph.schema.SchemaVersion;
import java.util.Collection;

/** Maps the facts of a repository to the rows of its graph. */
public final class GraphMapper {
  private final StructureMapper structure;
  private final ApplicationMapper applications;
  private final EntryMapper entries;
  private final GuardMapper guards;
  private final CrossingMapper crossings = new CrossingMapper();
  private final DataMapper data;
  private final FlowMapper flows;
  private final LogicMapper logic = new LogicMapper();
  private final ProvenanceMapper provenance;

  private GraphMapper(String repositoryUid, FactIndex index) {
    this.structure = new StructureMapper(repositoryUid, index);
    this.applications = new ApplicationMapper(repositoryUid);
    this.entries = new EntryMapper(index);
    this.guards = new GuardMapper(index);
    this.data = new DataMapper(index);
    this.flows = new FlowMapper(index);
    this.provenance = new ProvenanceMapper(index);
  }

  /** The graph of a repository; the order of the facts does not matter. */
  public static GraphBatch map(RepositoryInfo repository, Collection<? extends Fact> facts) {
    return map(repository, facts, new Properties());
  }

  /** The graph of an extraction, with its figures at the repository. */
  public static GraphBatch map(ExtractionResult extraction, String toolVersion) {
    dev.postern.extractor.RepositoryInfo read = extraction.repository();
    ExtractionStatistics seen = extraction.statistics();
    Properties figures =
        new Properties()
            .put(PropertyKey.DIRTY, read.dirty())
            .put(PropertyKey.OTHER_FILES, seen.otherJvmFiles())
            .put(PropertyKey.CALL_SITES, seen.callSites())
            .put(PropertyKey.CALL_SITES_RESOLVED, seen.resolvedCallSites())
            .put(PropertyKey.CALL_SITES_EXACT, seen.exactCallSites())
            .put(PropertyKey.OPAQUE_STATEMENTS, seen.opaqueStatements())
            .put(PropertyKey.CLASS_PATH_DIGEST, seen.classPathDigest());
    return map(
        new RepositoryInfo(read.name(), read.headCommit(), read.headDate(), toolVersion),
        extraction.facts(),
        figures);
  }

  private static GraphBatch map(
      RepositoryInfo repository, Collection<? extends Fact> facts, Properties figures) {
    FactIndex index = new FactIndex(facts);
    String uid = Uids.uid(NodeKind.REPOSITORY, repository.name());
    GraphBatchBuilder batch = new GraphBatchBuilder(repository.name());
    repository(repository, uid).addTo(batch);
    batch.node(NodeRow.of(NodeKind.REPOSITORY, uid, figures));
    GraphMapper mapper = new GraphMapper(uid, index);
    facts.forEach(fact -> mapper.rows(fact).addTo(batch));
    new ReachabilityMapper(ReachabilityMapper.BUDGET).map(index).addTo(batch);
    return DerivedEdges.addTo(batch.build());
  }

  private static Rows repository(RepositoryInfo repository, String uid) {
    return new Rows()
        .node(
            NodeKind.REPOSITORY,
            uid,
            new Properties()
                .put(PropertyKey.NAME, repository.name())
                .put(PropertyKey.HEAD_COMMIT, repository.headCommit())
                .put(PropertyKey.HEAD_DATE, repository.headDate())
                .put(PropertyKey.TOOL_VERSION, repository.toolVersion())
                .put(PropertyKey.SCHEMA_VERSION, SchemaVersion.CURRENT));
  }

  private Rows rows(Fact fact) {
    return switch (fact.kind()) {
      case MODULE -> structure.module((StructureFact.Module) fact);
      case FILE -> structure.file((StructureFact.File) fact);
      case TYPE -> structure.type((StructureFact.Type) fact);
      case FIELD -> structure.field((StructureFact.Field) fact);
      case METHOD -> structure.method((StructureFact.Method) fact);
      case PARAMETER -> structure.parameter((StructureFact.Parameter) fact);
      case INHERITANCE -> structure.inheritance((StructureFact.Inheritance) fact);
      case OVERRIDE -> structure.overriding((StructureFact.Overriding) fact);
      case CALL -> structure.call((StructureFact.Call) fact);
      case FIELD_ACCESS -> structure.fieldAccess((StructureFact.FieldAccess) fact);
      case DEPENDENCY -> applications.dependency((StructureFact.Dependency) fact);
      case CONFIGURATION -> applications.configuration((StructureFact.Configuration) fact);
      case APPLICATION -> applications.application((StructureFact.Application) fact);
      case BEAN -> applications.bean((StructureFact.Bean) fact);
      case INJECTION -> applications.injection((StructureFact.Injection) fact);
      case ENDPOINT -> entries.endpoint((EntryFact.Endpoint) fact);
      case INPUT -> entries.input((EntryFact.Input) fact);
      case RESPONSE_DATA -> entries.responseData((EntryFact.ResponseData) fact);
      case EXTERNAL_SERVICE -> entries.externalService((EntryFact.ExternalService) fact);
      case SERVICE_CALL -> entries.serviceCall((EntryFact.ServiceCall) fact);
      case CHANNEL -> entries.channel((EntryFact.Channel) fact);
      case CHANNEL_USE -> entries.channelUse((EntryFact.ChannelUse) fact);
      case CHAIN -> guards.chain((GuardFact.Chain) fact);
      case GUARD -> guards.guard((GuardFact.Guard) fact);
      case GUARDING -> guards.guarding((GuardFact.Guarding) fact);
      case DECISION -> guards.decision((GuardFact.Decision) fact);
      case QUESTION -> guards.question((GuardFact.Question) fact);
      case COVERING -> guards.covering((GuardFact.Covering) fact);
      case CORS_POLICY -> crossings.policy((GuardFact.CorsPolicy) fact);
      case OBJECT_GUARD -> guards.objectGuard((GuardFact.ObjectGuard) fact);
      case CROSSING -> crossings.crossing((GuardFact.Crossing) fact);
      case AUTHORITY_SOURCE -> guards.source((GuardFact.AuthoritySource) fact);
      case INCLUSION -> guards.inclusion((GuardFact.Inclusion) fact);
      case ENTITY -> data.entity((DataFact.Entity) fact);
      case DATA_FIELD -> data.dataField((DataFact.DataField) fact);
      case DATA_STORE -> data.dataStore((DataFact.DataStore) fact);
      case STORE_ACCESS -> data.storeAccess((DataFact.StoreAccess) fact);
      case SINK -> data.sink((DataFact.Sink) fact);
      case FLOW -> flows.flow((FlowFact.Flow) fact);
      case FLOW_ANALYSIS -> FlowMapper.analysis((FlowFact.Analysis) fact);
      case COMPONENT -> ArchitectureMapper.component((ArchitectureFact.Component) fact);
      case CONNECTION -> ArchitectureMapper.connection((ArchitectureFact.Connection) fact);
      case OBSERVATION -> logic.observation((LogicFact.Observation) fact);
      case COMMIT -> provenance.commit((ProvenanceFact.Commit) fact);
      case AUTHORSHIP -> provenance.authorship((ProvenanceFact.Authorship) fact);
      case GAP -> provenance.gap((ProvenanceFact.Gap) fact);
    };
  }
}
