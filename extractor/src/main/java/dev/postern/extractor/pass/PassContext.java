package dev.postern.extractor.pass;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.ProvenanceFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What passes share during one run; not safe for several threads. */
public final class PassContext {

  private final ExtractionRequest request;
  private final ExtractionListener listener;
  private final Map<Slot<?>, Object> slots = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  public PassContext(ExtractionRequest request, ExtractionListener listener) {
    this.request = request;
    this.listener = listener;
  }

  public ExtractionRequest request() {
    return request;
  }

  public ExtractionListener listener() {
    return listener;
  }

  /** Fills a slot; each is filled once. */
  public <T> void put(Slot<T> slot, T value) {
    if (slots.putIfAbsent(slot, value) != null) {
      throw new IllegalStateException("slot " + slot.name() + " is filled twice");
    }
  }

  /** The value of a slot that an earlier pass has filled. */
  public <T> T get(Slot<T> slot) {
    Object value = slots.get(slot);
    if (value == null) {
      throw new IllegalStateException("slot " + slot.name() + " is read before it is filled");
    }
    return slot.type().cast(value);
  }

  public void add(Fact fact) {
    facts.add(fact);
  }

  public void addAll(Collection<? extends Fact> more) {
    facts.addAll(more);
  }

  /** Puts other facts in the place of each fact reported so far. */
  public void rewrite(Function<Fact, List<Fact>> change) {
    List<Fact> changed = facts.stream().flatMap(fact -> change.apply(fact).stream()).toList();
    facts.clear();
    facts.addAll(changed);
  }

  /** Reports that something was not seen. */
  public void gaps(Collection<CoverageGap> gaps) {
    gaps.forEach(gap -> facts.add(new ProvenanceFact.Gap(gap)));
  }

  /** Everything reported so far, in the order of the passes. */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }
}
