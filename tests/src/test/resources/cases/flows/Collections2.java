//// flows: GET /arrayCopy SQL x
//// flows: GET /asList SQL x
//// flows: GET /computed SQL x
//// flows: GET /entries SQL x
//// flows: GET /listIndex SQL x
//// flows: GET /listRemovedOther SQL x
//// flows: GET /mapDefault SQL x
//// flows: GET /mapKey SQL x
//// flows: GET /mapOf SQL x
//// flows: GET /merged SQL x
//// flows: GET /nested SQL x
//// flows: GET /queue SQL x
//// flows: GET /setIterated SQL x
//// flows: GET /taintedKeys SQL x
//// flows: GET /twoDimensions SQL x
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

  @GetMapping("/mapKey")
  int mapKey(String x) {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    m.put("b", "1");
    return run(m.get("a"));
  }

  @GetMapping("/mapOtherKey")
  int mapOtherKey(String x) {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    m.put("b", "1");
    return run(m.get("b"));
  }

  @GetMapping("/mapOverwritten")
  int mapOverwritten(String x) {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    m.put("a", "1");
    return run(m.get("a"));
  }

  @GetMapping("/mapDefault")
  int mapDefault(String x) {
    Map<String, String> m = new HashMap<>();
    return run(m.getOrDefault("a", x));
  }

  @GetMapping("/mapDefaultSafe")
  int mapDefaultSafe(String x) {
    Map<String, String> m = new HashMap<>();
    m.put("c", x);
    return run(m.getOrDefault("a", "1"));
  }

  @GetMapping("/mapOf")
  int mapOf(String x) {
    return run(Map.of("a", x, "b", "1").get("a"));
  }

  @GetMapping("/mapOfOther")
  int mapOfOther(String x) {
    return run(Map.of("a", x, "b", "1").get("b"));
  }

  @GetMapping("/listIndex")
  int listIndex(String x) {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add(x);
    return run(l.get(1));
  }

  @GetMapping("/listOtherIndex")
  int listOtherIndex(String x) {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add(x);
    return run(l.get(0));
  }

  @GetMapping("/listRemoved")
  int listRemoved(String x) {
    List<String> l = new ArrayList<>();
    l.add(x);
    l.add("1");
    l.remove(0);
    return run(l.get(0));
  }

  @GetMapping("/listRemovedOther")
  int listRemovedOther(String x) {
    List<String> l = new ArrayList<>();
    l.add("1");
    l.add(x);
    l.remove(0);
    return run(l.get(0));
  }

  @GetMapping("/listCleared")
  int listCleared(String x) {
    List<String> l = new ArrayList<>();
    l.add(x);
    l.clear();
    l.add("1");
    return run(l.get(0));
  }

  @GetMapping("/setIterated")
  int setIterated(String x) {
    Set<String> s = new TreeSet<>();
    s.add(x);
    int n = 0;
    for (String each : s) {
      n += run(each);
    }
    return n;
  }

  @GetMapping("/setIteratedSafe")
  int setIteratedSafe(String x) {
    Set<String> s = new TreeSet<>();
    Set<String> t = new TreeSet<>();
    s.add(x);
    t.add("1");
    int n = 0;
    for (String each : t) {
      n += run(each);
    }
    return n;
  }

  @GetMapping("/entries")
  int entries(String x) {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    int n = 0;
    for (Map.Entry<String, String> e : m.entrySet()) {
      n += run(e.getValue());
    }
    return n;
  }

  @GetMapping("/entryKeys")
  int entryKeys(String x) {
    Map<String, String> m = new HashMap<>();
    m.put("a", x);
    int n = 0;
    for (Map.Entry<String, String> e : m.entrySet()) {
      n += run(e.getKey());
    }
    return n;
  }

  @GetMapping("/taintedKeys")
  int taintedKeys(String x) {
    Map<String, String> m = new HashMap<>();
    m.put(x, "1");
    int n = 0;
    for (String key : m.keySet()) {
      n += run(key);
    }
    return n;
  }

  @GetMapping("/taintedKeysValues")
  int taintedKeysValues(String x) {
    Map<String, String> m = new HashMap<>();
    m.put(x, "1");
    int n = 0;
    for (String each : m.values()) {
      n += run(each);
    }
    return n;
  }

  @GetMapping("/arrayCopy")
  int arrayCopy(String x) {
    String[] a = {x, "1"};
    String[] b = a.clone();
    return run(b[0]);
  }

  @GetMapping("/arrayOther")
  int arrayOther(String x) {
    String[] a = {x, "1"};
    return run(a[1]);
  }

  @GetMapping("/twoDimensions")
  int twoDimensions(String x) {
    String[][] a = {{"1"}, {x}};
    return run(a[1][0]);
  }

  @GetMapping("/twoDimensionsOther")
  int twoDimensionsOther(String x) {
    String[][] a = {{"1"}, {x}};
    return run(a[0][0]);
  }

  @GetMapping("/queue")
  int queue(String x) {
    Deque<String> q = new ArrayDeque<>();
    q.push(x);
    return run(q.pop());
  }

  @GetMapping("/queueOther")
  int queueOther(String x) {
    Deque<String> q = new ArrayDeque<>();
    Deque<String> r = new ArrayDeque<>();
    q.push(x);
    r.push("1");
    return run(r.pop());
  }

  @GetMapping("/nested")
  int nested(String x) {
    Map<String, List<String>> m = new HashMap<>();
    m.put("a", new ArrayList<>());
    m.get("a").add(x);
    return run(m.get("a").get(0));
  }

  @GetMapping("/nestedOther")
  int nestedOther(String x) {
    Map<String, List<String>> m = new HashMap<>();
    m.put("a", new ArrayList<>());
    m.put("b", new ArrayList<>());
    m.get("a").add(x);
    m.get("b").add("1");
    return run(m.get("b").get(0));
  }

  @GetMapping("/computed")
  int computed(String x) {
    Map<String, String> m = new HashMap<>();
    m.computeIfAbsent("a", key -> x);
    return run(m.get("a"));
  }

  @GetMapping("/merged")
  int merged(String x) {
    Map<String, String> m = new HashMap<>();
    m.putAll(Map.of("a", x));
    return run(m.get("a"));
  }

  @GetMapping("/sized")
  int sized(String x) {
    List<String> l = List.of(x);
    return run("" + l.size());
  }

  @GetMapping("/asList")
  int asList(String x) {
    List<String> l = Arrays.asList("1", x);
    return run(String.join(",", l));
  }
}
