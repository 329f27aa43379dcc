package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.id.MethodId;
import java.util.List;
import java.util.Optional;

/** What frameworks connect: records that are kept, and messages that are delivered. */
public interface Bridges {

  /** Connects nothing. */
  Bridges NONE =
      new Bridges() {
        @Override
        public Optional<Access> store(Call call) {
          return Optional.empty();
        }

        @Override
        public List<MethodId> listeners(Call call) {
          return List.of();
        }
      };

  /** A call as facts name it. */
  record Call(MethodId caller, int line, String callee) {}

  /**
   * A call reads or writes records.
   *
   * @param entity binary name of the class of the records
   */
  record Access(boolean writes, String entity) {}

  /** Whether a call reads or writes records of a class of the repository. */
  Optional<Access> store(Call call);

  /** The methods that get what a call publishes. */
  List<MethodId> listeners(Call call);
}
