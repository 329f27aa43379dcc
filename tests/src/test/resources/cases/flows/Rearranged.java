//// flows: GET /addedAll SQL x
//// flows: GET /arrayAsList SQL x
//// flows: GET /copiedArray SQL x
//// flows: GET /entryWritten SQL x
//// flows: GET /filledArray SQL x
//// flows: GET /helperAdds SQL x
//// flows: GET /helperArray SQL x
//// flows: GET /helperFirst SQL x
//// flows: GET /helperMap SQL x
//// flows: GET /helperPosition SQL x
//// flows: GET /helperUnknownKey SQL x
//// flows: GET /intoArray SQL x
//// flows: GET /listIterator SQL x
//// flows: GET /partOfList SQL x
//// flows: GET /removedIf SQL x
//// flows: GET /reversed SQL x
//// flows: GET /sortedArray SQL x
//// flows: GET /sortedList SQL x
//// flows: GET /swapped SQL x
//// flows: GET /wrappedList SQL x
//// flows: GET /wrappedMap SQL x
package app;

import java.util.*;
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

  String at(List<String> all, int i) { return i < all.size() ? all.get(i) : "1"; }
  String first(List<String> all) { return all.get(0); }
  String first(String[] all) { return all[0]; }
  String under(Map<String, String> all, String key) { return all.get(key); }
  void put(List<String> all, String text) { all.add(text); }

  @GetMapping("/reversed")
  int reversed(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add(x);
    l.add("1");
    Collections.reverse(l);
    return run(l.get(1));
  }

  @GetMapping("/reversedSafe")
  int reversedSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("2");
    l.add("1");
    Collections.reverse(l);
    return run(l.get(1) + x.length());
  }

  @GetMapping("/swapped")
  int swapped(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add(x);
    l.add("1");
    Collections.swap(l, 0, 1);
    return run(l.get(1));
  }

  @GetMapping("/swappedSafe")
  int swappedSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    List<String> other = new ArrayList<>();
    other.add(x);
    l.add("2");
    l.add("1");
    Collections.swap(l, 0, 1);
    return run(l.get(1));
  }

  @GetMapping("/sortedList")
  int sortedList(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add(x);
    l.sort(Comparator.naturalOrder());
    return run(l.get(0));
  }

  @GetMapping("/sortedListSafe")
  int sortedListSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add("2");
    l.sort(Comparator.comparing(each -> each + x));
    return run(l.get(0));
  }

  @GetMapping("/sortedArray")
  int sortedArray(String x) throws Exception {
    String[] a = {"1", x};
    Arrays.sort(a);
    return run(a[0]);
  }

  @GetMapping("/sortedArraySafe")
  int sortedArraySafe(String x) throws Exception {
    String[] a = {"1", "2"};
    Arrays.sort(a);
    return run(a[0] + x.length());
  }

  @GetMapping("/filledArray")
  int filledArray(String x) throws Exception {
    String[] a = {"1", "2"};
    Arrays.fill(a, x);
    return run(a[0]);
  }

  @GetMapping("/filledArraySafe")
  int filledArraySafe(String x) throws Exception {
    String[] a = {"1", x};
    Arrays.fill(a, "1");
    String[] b = {"1", "2"};
    return run(b[0]);
  }

  @GetMapping("/addedAll")
  int addedAll(String x) throws Exception {
    List<String> l = new ArrayList<>();
    Collections.addAll(l, "1", x);
    return run(l.get(1));
  }

  @GetMapping("/addedAllSafe")
  int addedAllSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    Collections.addAll(l, "1", "2");
    return run(l.get(1) + x.length());
  }

  @GetMapping("/copiedArray")
  int copiedArray(String x) throws Exception {
    String[] a = {x, "1"};
    String[] b = new String[2];
    System.arraycopy(a, 0, b, 0, 2);
    return run(b[0]);
  }

  @GetMapping("/copiedArraySafe")
  int copiedArraySafe(String x) throws Exception {
    String[] a = {x, "1"};
    String[] b = new String[] {"1", "2"};
    System.arraycopy(b, 0, a, 0, 2);
    return run(b[0]);
  }

  @GetMapping("/removedIf")
  int removedIf(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add(x);
    l.removeIf(each -> each.length() < 2);
    return l.isEmpty() ? 0 : run(l.get(0));
  }

  @GetMapping("/removedIfSafe")
  int removedIfSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add("22");
    l.removeIf(each -> each.equals(x));
    return l.isEmpty() ? 0 : run(l.get(0));
  }

  @GetMapping("/helperPosition")
  int helperPosition(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add(x);
    return run(at(l, 0));
  }

  @GetMapping("/helperPositionSafe")
  int helperPositionSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    List<String> other = new ArrayList<>();
    other.add(x);
    return run(at(l, 0));
  }

  @GetMapping("/helperFirst")
  int helperFirst(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add(0, x);
    return run(first(l));
  }

  @GetMapping("/helperFirstSafe")
  int helperFirstSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add(x);
    l.clear();
    l.add("1");
    return run(first(l));
  }

  @GetMapping("/helperArray")
  int helperArray(String x) throws Exception {
    String[] a = {x, "1"};
    return run(first(a));
  }

  @GetMapping("/helperArraySafe")
  int helperArraySafe(String x) throws Exception {
    String[] a = {"1", x};
    return run(first(a));
  }

  @GetMapping("/helperMap")
  int helperMap(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    return run(under(m, "a"));
  }

  @GetMapping("/helperMapSafe")
  int helperMapSafe(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    m.put("b", "1");
    return run(under(m, "b"));
  }

  @GetMapping("/helperUnknownKey")
  int helperUnknownKey(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put(x, x);
    return run(under(m, x));
  }

  @GetMapping("/helperUnknownKeySafe")
  int helperUnknownKeySafe(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put(x, "1");
    return run(under(m, x));
  }

  @GetMapping("/helperAdds")
  int helperAdds(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    put(l, x);
    return run(l.get(1));
  }

  @GetMapping("/helperAddsSafe")
  int helperAddsSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    put(l, "2");
    put(new ArrayList<>(), x);
    return run(l.get(1));
  }

  @GetMapping("/listIterator")
  int listIterator(String x) throws Exception {
    List<String> l = new ArrayList<>(List.of("1", "2"));
    ListIterator<String> i = l.listIterator();
    i.next();
    i.set(x);
    return run(l.get(0));
  }

  @GetMapping("/listIteratorSafe")
  int listIteratorSafe(String x) throws Exception {
    List<String> l = new ArrayList<>(List.of("1", "2"));
    ListIterator<String> i = new ArrayList<>(l).listIterator();
    i.next();
    i.set(x);
    return run(l.get(0));
  }

  @GetMapping("/partOfList")
  int partOfList(String x) throws Exception {
    List<String> l = new ArrayList<>(List.of("1", "2"));
    l.subList(0, 1).set(0, x);
    return run(l.get(0));
  }

  @GetMapping("/partOfListSafe")
  int partOfListSafe(String x) throws Exception {
    List<String> l = new ArrayList<>(List.of("1", "2"));
    new ArrayList<>(l.subList(0, 1)).set(0, x);
    return run(l.get(0));
  }

  @GetMapping("/arrayAsList")
  int arrayAsList(String x) throws Exception {
    String[] a = {"1", "2"};
    Arrays.asList(a).set(0, x);
    return run(a[0]);
  }

  @GetMapping("/arrayAsListSafe")
  int arrayAsListSafe(String x) throws Exception {
    String[] a = {"1", "2"};
    new ArrayList<>(Arrays.asList(a)).set(0, x);
    return run(a[0]);
  }

  @GetMapping("/entryWritten")
  int entryWritten(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    m.entrySet().iterator().next().setValue(x);
    return run(m.get("a"));
  }

  @GetMapping("/entryWrittenSafe")
  int entryWrittenSafe(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    new HashMap<>(m).entrySet().iterator().next().setValue(x);
    return run(m.get("a"));
  }

  @GetMapping("/wrappedMap")
  int wrappedMap(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    Map<String, String> view = Collections.unmodifiableMap(m);
    m.put("a", x);
    return run(view.get("a"));
  }

  @GetMapping("/wrappedMapSafe")
  int wrappedMapSafe(String x) throws Exception {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    Map<String, String> copy = Map.copyOf(m);
    m.put("a", x);
    return run(copy.get("a"));
  }

  @GetMapping("/wrappedList")
  int wrappedList(String x) throws Exception {
    List<String> l = new ArrayList<>();
    List<String> view = Collections.synchronizedList(l);
    view.add(x);
    return run(l.get(0));
  }

  @GetMapping("/wrappedListSafe")
  int wrappedListSafe(String x) throws Exception {
    List<String> l = new ArrayList<>();
    l.add("1");
    List<String> copy = List.copyOf(l);
    l.set(0, x);
    return run(copy.get(0));
  }

  @GetMapping("/intoArray")
  int intoArray(String x) throws Exception {
    String[] a = new String[1];
    List.of(x).toArray(a);
    return run(a[0]);
  }

  @GetMapping("/intoArraySafe")
  int intoArraySafe(String x) throws Exception {
    String[] a = {"1"};
    List.of(x).toArray(a.clone());
    return run(a[0]);
  }
}
