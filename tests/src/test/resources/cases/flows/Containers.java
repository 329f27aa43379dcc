//// flows: GET /afterRemove SQL x
//// flows: GET /arrayElement SQL x
//// flows: GET /deque SQL x
//// flows: GET /iterated SQL x
//// flows: GET /listElement SQL x
//// flows: GET /mapKey SQL x
//// flows: GET /values SQL x
package app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @GetMapping("/listElement")
  int listElement(String x) {
    List<String> all = new ArrayList<>();
    all.add("1");
    all.add(x);
    return run(all.get(1));
  }

  @GetMapping("/otherElement")
  int otherElement(String x) {
    List<String> all = new ArrayList<>();
    all.add("1");
    all.add(x);
    return run(all.get(0));
  }

  @GetMapping("/afterRemove")
  int afterRemove(String x) {
    List<String> all = new ArrayList<>();
    all.add("1");
    all.add(x);
    all.add("2");
    all.remove(0);
    return run(all.get(0));
  }

  @GetMapping("/removed")
  int removed(String x) {
    List<String> all = new ArrayList<>();
    all.add("1");
    all.add(x);
    all.add("2");
    all.remove(0);
    return run(all.get(1));
  }

  @GetMapping("/mapKey")
  int mapKey(String x) {
    Map<String, String> all = new HashMap<>();
    all.put("a", "1");
    all.put("b", x);
    return run(all.get("b"));
  }

  @GetMapping("/otherKey")
  int otherKey(String x) {
    Map<String, String> all = new HashMap<>();
    all.put("a", "1");
    all.put("b", x);
    return run(all.get("a"));
  }

  @GetMapping("/iterated")
  int iterated(String x) {
    int n = 0;
    for (String each : List.of("1", x)) {
      n += run(each);
    }
    return n;
  }

  @GetMapping("/sizes")
  int sizes(String x) {
    return run("" + List.of("1", x).size());
  }

  @GetMapping("/arrayElement")
  int arrayElement(String x) {
    String[] all = {"1", x};
    return run(all[1]);
  }

  @GetMapping("/otherArrayElement")
  int otherArrayElement(String x) {
    String[] all = {"1", x};
    return run(all[0]);
  }

  @GetMapping("/deque")
  int deque(String x) {
    Deque<String> all = new ArrayDeque<>();
    all.push(x);
    return run(all.pop());
  }

  @GetMapping("/emptied")
  int emptied(String x) {
    List<String> all = new ArrayList<>();
    all.add(x);
    all.clear();
    all.add("1");
    return run(all.get(0));
  }

  @GetMapping("/values")
  int values(String x) {
    Map<String, String> all = new HashMap<>();
    all.put("a", x);
    int n = 0;
    for (Map.Entry<String, String> each : all.entrySet()) {
      n += run(each.getValue());
    }
    return n;
  }

  @GetMapping("/keys")
  int keys(String x) {
    Map<String, String> all = new HashMap<>();
    all.put("a", x);
    int n = 0;
    for (Map.Entry<String, String> each : all.entrySet()) {
      n += run(each.getKey());
    }
    return n;
  }
}
