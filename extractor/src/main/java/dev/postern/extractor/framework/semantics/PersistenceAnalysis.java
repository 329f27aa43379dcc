package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.sensitivity.DataClassifier;
import java.util.ArrayList;
import java.util.List;

/** Entities, classified fields, stores and the accesses to them. */
public final class PersistenceAnalysis {

  private final EntityModel entities;
  private final DataFields data;
  private final MyBatisStatements statements;
  private final List<Fact> facts = new ArrayList<>();

  public PersistenceAnalysis(
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      ApplicationModel applications,
      DataClassifier classifier) {
    Stores stores = new Stores(applications);
    entities = new EntityModel(input, vocabulary, annotations, stores);
    statements = new MyBatisStatements(input, vocabulary, annotations);
    statements.declareEntities(entities);
    data = new DataFields(input, annotations, entities, classifier);
    StoreAccessFinder accesses =
        new StoreAccessFinder(
            input,
            new CallRows(input.program(), vocabulary),
            entities,
            new RepositoryModel(input, vocabulary, annotations),
            statements,
            stores);
    entities.all().forEach(entity -> facts.add(entity.fact()));
    facts.addAll(data.all());
    facts.addAll(accesses.find());
    facts.addAll(new ManagedChanges(input, annotations, entities).find());
    facts.addAll(stores.facts());
  }

  /** The entities. */
  public EntityModel entities() {
    return entities;
  }

  /** The fields with a meaning. */
  public DataFields data() {
    return data;
  }

  /** Facts about entities, fields, accesses and stores. */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** What could not be read. */
  public List<CoverageGap> gaps() {
    return statements.gaps();
  }
}
