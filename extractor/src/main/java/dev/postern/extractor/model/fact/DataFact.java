package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.TypeId;
import java.util.List;

/** Facts about data: where it is kept, what it means, and who touches it. */
public sealed interface DataFact extends Fact {

  /** A persistent type; {@code idField} and {@code ownerFields} are field names. */
  record Entity(
      TypeId type,
      String store,
      String container,
      String idField,
      List<String> ownerFields,
      boolean versioned,
      Evidence evidence)
      implements DataFact {
    @Override
    public FactKind kind() {
      return FactKind.ENTITY;
    }
  }

  /**
   * A field with a meaning.
   *
   * @param dataClass class of the lexicon, such as {@code EMAIL}
   * @param category group of the class, such as {@code contact}
   * @param sensitivity {@code INTERNAL}, {@code PERSONAL}, {@code SENSITIVE} or {@code SECRET}
   * @param reason the lexicon row and the context that decided
   * @param column column name when persistent, else empty
   * @param serialized {@code BOTH}, {@code OUT}, {@code IN} or {@code NONE}: whether JSON carries
   *     it
   */
  record DataField(
      FieldId field,
      String dataClass,
      String category,
      String sensitivity,
      String reason,
      String column,
      String serialized,
      Confidence confidence)
      implements DataFact {
    @Override
    public FactKind kind() {
      return FactKind.DATA_FIELD;
    }
  }

  /**
   * A store such as a relational database, or a container in it (then {@code parent} names the
   * store).
   */
  record DataStore(String name, String technology, String parent, Evidence evidence)
      implements DataFact {
    @Override
    public FactKind kind() {
      return FactKind.DATA_STORE;
    }
  }

  /**
   * A method reads from or writes to a container.
   *
   * @param mode {@code READ}, {@code WRITE} or {@code DELETE}
   * @param entity binary name of the entity, empty when not known
   * @param byId whether one record is looked up by its identifier alone
   * @param operation the call as written, such as {@code findById}
   */
  record StoreAccess(
      MethodId method,
      String container,
      String mode,
      String entity,
      boolean byId,
      String operation,
      Confidence confidence,
      Evidence evidence)
      implements DataFact {
    @Override
    public FactKind kind() {
      return FactKind.STORE_ACCESS;
    }
  }

  /**
   * A call whose effect matters to security, without a claim about what flows into it.
   *
   * @param sinkKind such as {@code LOG}, {@code MAIL}, {@code COMMAND}, {@code SQL_TEXT}
   * @param fields fields of the repository whose values are certainly arguments
   */
  record Sink(
      MethodId method,
      int ordinal,
      String sinkKind,
      String callee,
      List<FieldId> fields,
      Evidence evidence)
      implements DataFact {
    @Override
    public FactKind kind() {
      return FactKind.SINK;
    }
  }
}
