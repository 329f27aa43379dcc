package dev.postern.extractor.pipeline;

import dev.postern.extractor.flow.summary.Bridges;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores, channels and doors as the framework analysis found them. */
final class FlowBridges implements Bridges {

  private final Map<Call, Access> stores = new HashMap<>();
  private final Map<Call, List<String>> published = new HashMap<>();
  private final Map<String, List<MethodId>> consumers = new HashMap<>();

  private final RemoteDoors doors;

  private FlowBridges(RemoteDoors doors) {
    this.doors = doors;
  }

  static Bridges of(List<Fact> facts, RemoteDoors doors) {
    FlowBridges bridges = new FlowBridges(doors);
    for (Fact fact : facts) {
      if (fact instanceof DataFact.StoreAccess access) {
        boolean writes = access.mode().equals("WRITE");
        if (writes || access.mode().equals("READ")) {
          Access seen = new Access(writes, access.entity());
          bridges.stores.putIfAbsent(call(access.method(), access.evidence()), seen);
        }
      } else if (fact instanceof EntryFact.ChannelUse use) {
        bridges.use(use);
      }
    }
    return bridges;
  }

  private void use(EntryFact.ChannelUse use) {
    if (use.publishes()) {
      Call call = call(use.method(), use.evidence());
      published.computeIfAbsent(call, key -> new ArrayList<>()).add(use.channel());
    } else {
      consumers.computeIfAbsent(use.channel(), key -> new ArrayList<>()).add(use.method());
    }
  }

  private static Call call(MethodId method, Evidence evidence) {
    String text = evidence.text();
    return new Call(method, evidence.span().startLine(), text.substring(text.lastIndexOf('.') + 1));
  }

  @Override
  public Optional<Access> store(Call call) {
    return Optional.ofNullable(stores.get(call));
  }

  @Override
  public List<MethodId> listeners(Call call) {
    List<MethodId> listeners = new ArrayList<>();
    for (String channel : published.getOrDefault(call, List.of())) {
      listeners.addAll(consumers.getOrDefault(channel, List.of()));
    }
    return listeners.stream().distinct().sorted().toList();
  }

  @Override
  public List<Remote> remotes(MethodId client) {
    return doors.of(client);
  }

  @Override
  public Optional<Remote> remote(String verb, String address) {
    return doors.of(verb, address);
  }
}
