package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.filter.PlacedFilter;
import dev.postern.extractor.access.springsecurity.ChainSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One way all configuring elements can run together.
 *
 * @param assumptions answers to unknown conditions
 * @param chains in order of precedence
 */
record World(List<String> assumptions, List<Chain> chains, List<ChainSource.Filter> filters) {

  private static final int MAX = 16;

  World {
    assumptions = List.copyOf(assumptions);
    chains = List.copyOf(chains);
    filters = List.copyOf(filters);
  }

  /** All combinations; empty when there are too many to look at. */
  static List<World> combine(List<List<ChainSource>> sources) {
    List<World> worlds = List.of(new World(List.of(), List.of(), List.of()));
    for (List<ChainSource> ways : sources) {
      List<World> next = new ArrayList<>();
      for (World world : worlds) {
        ways.forEach(way -> next.add(world.with(way)));
      }
      if (next.size() > MAX) {
        return List.of();
      }
      worlds = next;
    }
    return worlds.stream().map(World::sorted).toList();
  }

  /** The same with matchers that are told by answers. */
  World answered(Answers answers) {
    return new World(
        assumptions, chains.stream().map(each -> answered(each, answers)).toList(), filters);
  }

  static Chain answered(Chain chain, Answers answers) {
    return new Chain(
        chain.name(),
        chain.framework(),
        chain.order(),
        answers.known(chain.matcher()),
        chain.rules().stream()
            .map(
                rule ->
                    new Rule(answers.known(rule.matcher()), rule.requirement(), rule.evidence()))
            .toList(),
        chain.otherwise(),
        chain.condition(),
        chain.csrf(),
        chain.session(),
        chain.authentication(),
        chain.bypass(),
        chain.evidence());
  }

  /** The filters of the chains, each with the requests that its chain handles. */
  List<PlacedFilter> placedFilters() {
    List<PlacedFilter> placed = new ArrayList<>();
    for (ChainSource.Filter filter : filters) {
      List<RequestSpec> earlier = new ArrayList<>();
      for (Chain chain : chains) {
        if (chain.name().equals(filter.chain())) {
          RequestSpec own =
              earlier.isEmpty()
                  ? chain.matcher()
                  : new RequestSpec.Both(
                      List.of(
                          chain.matcher(), new RequestSpec.Not(new RequestSpec.Either(earlier))));
          placed.add(new PlacedFilter(filter.value(), own, filter.evidence()));
        }
        earlier.add(chain.matcher());
      }
    }
    return placed;
  }

  /** This world with chains that come first. */
  World before(List<Chain> first) {
    return first.isEmpty() || chains.isEmpty()
        ? this
        : new World(assumptions, concat(first, chains), filters);
  }

  private World with(ChainSource way) {
    return new World(
        concat(assumptions, way.assumptions()),
        concat(chains, way.chains()),
        concat(filters, way.filters()));
  }

  private World sorted() {
    List<Chain> ordered = new ArrayList<>(chains);
    ordered.sort(Comparator.comparingLong(Chain::order));
    return new World(assumptions, ordered, filters);
  }

  private static <T> List<T> concat(List<T> left, List<T> right) {
    List<T> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }
}
