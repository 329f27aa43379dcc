package dev.postern.extractor.model.fact;

/** A fact about the repository. */
public sealed interface Fact
    permits StructureFact,
        EntryFact,
        GuardFact,
        DataFact,
        FlowFact,
        LogicFact,
        ArchitectureFact,
        ProvenanceFact {
  FactKind kind();
}
