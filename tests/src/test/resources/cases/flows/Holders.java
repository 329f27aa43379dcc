//// flows: GET /addedByReference SQL x
//// flows: GET /andThen SQL x
//// flows: GET /arrayCell SQL x
//// flows: GET /atomicSet SQL x
//// flows: GET /atomicSwapped SQL x
//// flows: GET /atomicUpdated SQL x
//// flows: GET /blockingQueue SQL x
//// flows: GET /computed SQL x
//// flows: GET /concurrentMap SQL x
//// flows: GET /counted SQL x
//// flows: GET /entryKey SQL x
//// flows: GET /entryValue SQL x
//// flows: GET /enumMap SQL x
//// flows: GET /futureCompleted SQL x
//// flows: GET /futureFailed SQL x
//// flows: GET /futureHandled SQL x
//// flows: GET /futureSeen SQL x
//// flows: GET /futureTask SQL x
//// flows: GET /generated SQL x
//// flows: GET /grouped SQL x
//// flows: GET /identity SQL x
//// flows: GET /iteratedStream SQL x
//// flows: GET /joinedStreams SQL x
//// flows: GET /listOfLists SQL x
//// flows: GET /merged SQL x
//// flows: GET /neverRun SQL x
//// flows: GET /numberKey SQL x
//// flows: GET /optionalGet SQL x
//// flows: GET /optionalOr SQL x
//// flows: GET /optionalStream SQL x
//// flows: GET /parted SQL x
//// flows: GET /priorityQueue SQL x
//// flows: GET /required SQL x
//// flows: GET /stackTop SQL x
//// flows: GET /streamBuilder SQL x
//// flows: GET /threadLocal SQL x
//// flows: GET /treeMap SQL x
//// flows: GET /twoArguments SQL x
//// flows: GET /weak SQL x
//// spurious: flows: GET /andThenSafe SQL x
//// spurious: flows: GET /treeMapSafe SQL x
package app;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Door {
  private final JdbcTemplate jdbc;

  Door(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/atomicSet")
  int atomicSet(String x) throws Exception {
    AtomicReference<String> a = new AtomicReference<>("1");
    a.set(x);
    return run(a.get());
  }

  @GetMapping("/atomicSetSafe")
  int atomicSetSafe(String x) throws Exception {
    AtomicReference<String> a = new AtomicReference<>("1");
    AtomicReference<String> b = new AtomicReference<>("1");
    b.set(x);
    return run(a.get());
  }

  @GetMapping("/atomicUpdated")
  int atomicUpdated(String x) throws Exception {
    AtomicReference<String> a = new AtomicReference<>("1");
    a.updateAndGet(old -> old + x);
    return run(a.get());
  }

  @GetMapping("/atomicUpdatedSafe")
  int atomicUpdatedSafe(String x) throws Exception {
    AtomicReference<String> a = new AtomicReference<>("1");
    a.updateAndGet(old -> old + x.length());
    return run(a.get());
  }

  @GetMapping("/atomicSwapped")
  int atomicSwapped(String x) throws Exception {
    AtomicReference<String> a = new AtomicReference<>(x);
    return run(a.getAndSet("1"));
  }

  @GetMapping("/atomicSwappedSafe")
  int atomicSwappedSafe(String x) throws Exception {
    AtomicInteger a = new AtomicInteger();
    a.addAndGet(x.length());
    return run("" + a.get());
  }

  @GetMapping("/threadLocal")
  int threadLocal(String x) throws Exception {
    ThreadLocal<String> t = new ThreadLocal<>();
    t.set(x);
    return run(t.get());
  }

  @GetMapping("/threadLocalSafe")
  int threadLocalSafe(String x) throws Exception {
    ThreadLocal<String> t = ThreadLocal.withInitial(() -> "1");
    return run(t.get() + x.length());
  }

  @GetMapping("/entryValue")
  int entryValue(String x) throws Exception {
    return run(new AbstractMap.SimpleEntry<>("1", x).getValue());
  }

  @GetMapping("/entryValueSafe")
  int entryValueSafe(String x) throws Exception {
    return run(new AbstractMap.SimpleEntry<>("1", x.length()).getKey());
  }

  @GetMapping("/entryKey")
  int entryKey(String x) throws Exception {
    return run(Map.entry(x, "1").getKey());
  }

  @GetMapping("/entryKeySafe")
  int entryKeySafe(String x) throws Exception {
    Map.Entry<String, String> e = Map.entry("1", "2");
    return run(e.getKey() + x.length());
  }

  @GetMapping("/arrayCell")
  int arrayCell(String x) throws Exception {
    String[] cell = {"1"};
    Runnable later = () -> cell[0] = x;
    later.run();
    return run(cell[0]);
  }

  @GetMapping("/arrayCellSafe")
  int arrayCellSafe(String x) throws Exception {
    String[] cell = {"1"};
    Runnable later = () -> cell[0] = "" + x.length();
    later.run();
    return run(cell[0]);
  }

  @GetMapping("/neverRun")
  int neverRun(String x) throws Exception {
    String[] cell = {"1"};
    Runnable later = () -> cell[0] = x;
    Runnable other = () -> later.run();
    other.run();
    return run(cell[0]);
  }

  @GetMapping("/neverRunSafe")
  int neverRunSafe(String x) throws Exception {
    String[] cell = {"1"};
    Runnable later = () -> cell[0] = x;
    return run(cell[0]);
  }

  @GetMapping("/addedByReference")
  int addedByReference(String x) throws Exception {
    List<String> l = new ArrayList<>();
    List.of(x).forEach(l::add);
    return run(l.get(0));
  }

  @GetMapping("/addedByReferenceSafe")
  int addedByReferenceSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    List.of("1").forEach(l::add);
    return run(l.get(0) + x.length());
  }

  @GetMapping("/futureCompleted")
  int futureCompleted(String x) throws Exception {
    CompletableFuture<String> f = new CompletableFuture<>();
    f.complete(x);
    return run(f.get());
  }

  @GetMapping("/futureCompletedSafe")
  int futureCompletedSafe(String x) throws Exception {
    CompletableFuture<String> f = new CompletableFuture<>();
    f.complete("1");
    return run(f.get() + x.length());
  }

  @GetMapping("/futureTask")
  int futureTask(String x) throws Exception {
    FutureTask<String> f = new FutureTask<>(() -> x);
    f.run();
    return run(f.get());
  }

  @GetMapping("/futureTaskSafe")
  int futureTaskSafe(String x) throws Exception {
    FutureTask<Integer> f = new FutureTask<>(() -> x.length());
    f.run();
    return run("" + f.get());
  }

  @GetMapping("/futureHandled")
  int futureHandled(String x) throws Exception {
    return run(CompletableFuture.completedFuture(x).handle((v, e) -> v).get());
  }

  @GetMapping("/futureHandledSafe")
  int futureHandledSafe(String x) throws Exception {
    return run(CompletableFuture.completedFuture(x).handle((v, e) -> "1").get());
  }

  @GetMapping("/futureFailed")
  int futureFailed(String x) throws Exception {
    return run(CompletableFuture.<String>failedFuture(new IllegalStateException(x)).exceptionally(e -> e.getMessage()).get());
  }

  @GetMapping("/futureFailedSafe")
  int futureFailedSafe(String x) throws Exception {
    return run(CompletableFuture.<String>failedFuture(new IllegalStateException(x)).exceptionally(e -> "1").get());
  }

  @GetMapping("/futureSeen")
  int futureSeen(String x) throws Exception {
    CompletableFuture.completedFuture(x).whenComplete((v, e) -> run(v));
    return 0;
  }

  @GetMapping("/futureSeenSafe")
  int futureSeenSafe(String x) throws Exception {
    CompletableFuture.completedFuture(x).whenComplete((v, e) -> run("1"));
    return 0;
  }

  @GetMapping("/concurrentMap")
  int concurrentMap(String x) throws Exception {
    ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
    m.put("a", x);
    String[] all = {""};
    m.forEach((k, v) -> all[0] += v);
    return run(all[0]);
  }

  @GetMapping("/concurrentMapSafe")
  int concurrentMapSafe(String x) throws Exception {
    ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
    m.put("a", x);
    int[] all = {0};
    m.forEach((k, v) -> all[0] += v.length());
    return run("" + all[0]);
  }

  @GetMapping("/blockingQueue")
  int blockingQueue(String x) throws Exception {
    BlockingQueue<String> q = new LinkedBlockingQueue<>();
    q.put(x);
    return run(q.take());
  }

  @GetMapping("/blockingQueueSafe")
  int blockingQueueSafe(String x) throws Exception {
    BlockingQueue<String> q = new LinkedBlockingQueue<>();
    q.put("1");
    return run(q.take() + x.length());
  }

  @GetMapping("/priorityQueue")
  int priorityQueue(String x) throws Exception {
    PriorityQueue<String> q = new PriorityQueue<>();
    q.add("1");
    q.offer(x);
    q.poll();
    return run(q.isEmpty() ? "1" : q.poll());
  }

  @GetMapping("/priorityQueueSafe")
  int priorityQueueSafe(String x) throws Exception {
    PriorityQueue<Integer> q = new PriorityQueue<>();
    q.add(1);
    q.offer(x.length());
    return run("" + q.poll());
  }

  @GetMapping("/stackTop")
  int stackTop(String x) throws Exception {
    Stack<String> s = new Stack<>();
    s.push("1");
    s.push(x);
    return run(s.peek());
  }

  @GetMapping("/stackTopSafe")
  int stackTopSafe(String x) throws Exception {
    Stack<Integer> s = new Stack<>();
    s.push(1);
    s.push(x.length());
    return run("" + s.peek());
  }

  @GetMapping("/treeMap")
  int treeMap(String x) throws Exception {
    TreeMap<String, String> m = new TreeMap<>();
    m.put("a", x);
    return run(m.firstEntry().getValue());
  }

  @GetMapping("/treeMapSafe")
  int treeMapSafe(String x) throws Exception {
    TreeMap<String, String> m = new TreeMap<>();
    m.put("a", x);
    return run(m.firstEntry().getKey());
  }

  @GetMapping("/enumMap")
  int enumMap(String x) throws Exception {
    Map<Kind, String> m = new EnumMap<>(Kind.class);
    m.put(Kind.A, x);
    return run(m.get(Kind.A));
  }

  @GetMapping("/enumMapSafe")
  int enumMapSafe(String x) throws Exception {
    Map<Kind, String> m = new HashMap<>();
    m.put(Kind.A, x);
    m.put(Kind.B, "1");
    return run(m.get(Kind.B));
  }

  @GetMapping("/numberKey")
  int numberKey(String x) throws Exception {
    Map<Integer, String> m = new HashMap<>();
    m.put(1, x);
    return run(m.get(1));
  }

  @GetMapping("/numberKeySafe")
  int numberKeySafe(String x) throws Exception {
    Map<Integer, String> m = new HashMap<>();
    m.put(1, x);
    m.put(2, "1");
    return run(m.get(2));
  }

  @GetMapping("/merged")
  int merged(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    m.merge("a", x, (old, given) -> old + given);
    return run(m.get("a"));
  }

  @GetMapping("/mergedSafe")
  int mergedSafe(String x) throws Exception {
    Map<String, Integer> m = new HashMap<>();
    m.put("a", 1);
    m.merge("a", x.length(), (old, given) -> old + given);
    return run("" + m.get("a"));
  }

  @GetMapping("/computed")
  int computed(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    m.compute("a", (k, old) -> old + x);
    return run(m.get("a"));
  }

  @GetMapping("/computedSafe")
  int computedSafe(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    m.compute("a", (k, old) -> old + x.length());
    return run(m.get("a"));
  }

  @GetMapping("/listOfLists")
  int listOfLists(String x) throws Exception {
    Map<String, List<String>> m = new HashMap<>();
    m.computeIfAbsent("a", k -> new ArrayList<>()).add(x);
    return run(m.get("a").get(0));
  }

  @GetMapping("/listOfListsSafe")
  int listOfListsSafe(String x) throws Exception {
    Map<String, List<String>> m = new HashMap<>();
    m.computeIfAbsent("a", k -> new ArrayList<>()).add(x);
    m.computeIfAbsent("b", k -> new ArrayList<>()).add("1");
    return run("" + m.get("b").size());
  }

  @GetMapping("/grouped")
  int grouped(String x) throws Exception {
    return run(Stream.of(x).collect(Collectors.groupingBy(each -> "k")).get("k").get(0));
  }

  @GetMapping("/groupedSafe")
  int groupedSafe(String x) throws Exception {
    return run("" + Stream.of(x).collect(Collectors.groupingBy(each -> "k", Collectors.counting())).get("k"));
  }

  @GetMapping("/parted")
  int parted(String x) throws Exception {
    return run(Stream.of(x).collect(Collectors.partitioningBy(each -> true)).get(true).get(0));
  }

  @GetMapping("/partedSafe")
  int partedSafe(String x) throws Exception {
    return run("" + Stream.of(x).collect(Collectors.partitioningBy(each -> true)).get(true).size());
  }

  @GetMapping("/iteratedStream")
  int iteratedStream(String x) throws Exception {
    return run(Stream.iterate(x, each -> each + "!").limit(2).collect(Collectors.joining()));
  }

  @GetMapping("/iteratedStreamSafe")
  int iteratedStreamSafe(String x) throws Exception {
    return run(Stream.iterate("1", each -> each + "!").limit(x.length() % 3).collect(Collectors.joining()));
  }

  @GetMapping("/generated")
  int generated(String x) throws Exception {
    return run(Stream.generate(() -> x).limit(2).collect(Collectors.joining()));
  }

  @GetMapping("/generatedSafe")
  int generatedSafe(String x) throws Exception {
    return run(Stream.generate(() -> "1").limit(2).collect(Collectors.joining()) + x.length());
  }

  @GetMapping("/counted")
  int counted(String x) throws Exception {
    return run(IntStream.range(0, 1).mapToObj(i -> x).findFirst().get());
  }

  @GetMapping("/countedSafe")
  int countedSafe(String x) throws Exception {
    return run(IntStream.range(0, 1).mapToObj(i -> "" + i).findFirst().get() + x.length());
  }

  @GetMapping("/joinedStreams")
  int joinedStreams(String x) throws Exception {
    return run(Stream.concat(Stream.of("1"), Stream.of(x)).collect(Collectors.joining()));
  }

  @GetMapping("/joinedStreamsSafe")
  int joinedStreamsSafe(String x) throws Exception {
    return run(Stream.concat(Stream.of("1"), Stream.of("2")).collect(Collectors.joining()) + x.length());
  }

  @GetMapping("/streamBuilder")
  int streamBuilder(String x) throws Exception {
    Stream.Builder<String> b = Stream.builder();
    b.add(x);
    return run(b.build().findFirst().get());
  }

  @GetMapping("/streamBuilderSafe")
  int streamBuilderSafe(String x) throws Exception {
    Stream.Builder<String> b = Stream.builder();
    b.add("1");
    return run(b.build().findFirst().get() + x.length());
  }

  @GetMapping("/andThen")
  int andThen(String x) throws Exception {
    Function<String, String> f = each -> each + "!";
    return run(f.andThen(each -> each + "?").apply(x));
  }

  @GetMapping("/andThenSafe")
  int andThenSafe(String x) throws Exception {
    Function<String, String> f = each -> each + "!";
    return run(f.andThen(each -> "1").apply(x));
  }

  @GetMapping("/twoArguments")
  int twoArguments(String x) throws Exception {
    BiFunction<String, String, String> f = (a, b) -> b;
    return run(f.apply("1", x));
  }

  @GetMapping("/twoArgumentsSafe")
  int twoArgumentsSafe(String x) throws Exception {
    BiFunction<String, String, String> f = (a, b) -> a;
    return run(f.apply("1", x));
  }

  @GetMapping("/identity")
  int identity(String x) throws Exception {
    UnaryOperator<String> f = UnaryOperator.identity();
    return run(f.apply(x));
  }

  @GetMapping("/identitySafe")
  int identitySafe(String x) throws Exception {
    UnaryOperator<String> f = each -> "1";
    return run(f.apply(x));
  }

  @GetMapping("/optionalOr")
  int optionalOr(String x) throws Exception {
    return run(Optional.<String>empty().or(() -> Optional.of(x)).get());
  }

  @GetMapping("/optionalOrSafe")
  int optionalOrSafe(String x) throws Exception {
    return run(Optional.of("1").get() + x.length());
  }

  @GetMapping("/optionalGet")
  int optionalGet(String x) throws Exception {
    return run(Optional.<String>empty().orElseGet(() -> x));
  }

  @GetMapping("/optionalGetSafe")
  int optionalGetSafe(String x) throws Exception {
    return run(Optional.of(x).map(String::length).map(n -> "" + n).orElseGet(() -> "1"));
  }

  @GetMapping("/optionalStream")
  int optionalStream(String x) throws Exception {
    return run(Optional.of(x).flatMap(each -> Optional.of(each)).stream().findFirst().get());
  }

  @GetMapping("/optionalStreamSafe")
  int optionalStreamSafe(String x) throws Exception {
    return run(Optional.of(x).flatMap(each -> Optional.of("1")).stream().findFirst().get());
  }

  @GetMapping("/required")
  int required(String x) throws Exception {
    return run(Objects.requireNonNullElse(null, x));
  }

  @GetMapping("/requiredSafe")
  int requiredSafe(String x) throws Exception {
    return run(Objects.requireNonNullElse("1", "2") + Objects.hash(x));
  }

  @GetMapping("/weak")
  int weak(String x) throws Exception {
    return run(new java.lang.ref.SoftReference<>(x).get());
  }

  @GetMapping("/weakSafe")
  int weakSafe(String x) throws Exception {
    return run("1" + (new java.lang.ref.SoftReference<>(x).get() == null));
  }
}

enum Kind {
  A,
  B
}
