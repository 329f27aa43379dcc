package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.id.MethodId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

        @Override
        public List<Remote> remotes(MethodId client) {
          return List.of();
        }

        @Override
        public Optional<Remote> remote(String verb, String address) {
          return Optional.empty();
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

  /**
   * A handler of the repository at which a request arrives.
   *
   * @param arguments for parameters of the handler the argument of the call that they get: its
   *     position, {@code -1} for the address and what is put into it, {@code -2} for the body
   */
  record Remote(MethodId handler, Map<Integer, Integer> arguments) {
    public Remote {
      arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }
  }

  /** Where the requests arrive that a method of a client interface stands for. */
  List<Remote> remotes(MethodId client);

  /**
   * Where a request arrives.
   *
   * @param address as far as it is constant, with {@code ?} for the rest
   */
  Optional<Remote> remote(String verb, String address);
}
