//// flows: GET /chained SQL x
//// flows: GET /eitherBox SQL x
//// flows: GET /listOfBoxes SQL x
//// flows: GET /nestedAlias SQL x
//// flows: GET /returnedAlias SQL x
//// flows: GET /sameBox SQL x
//// flows: GET /swapped SQL x
//// flows: GET /throughHelper SQL x
package app;

import java.util.ArrayList;
import java.util.List;
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

  void fill(Box box, String text) {
    box.text = text;
  }

  Box same(Box box) {
    return box;
  }

  void swap(Box left, Box right) {
    String kept = left.text;
    left.text = right.text;
    right.text = kept;
  }

  @GetMapping("/sameBox")
  int sameBox(String x) {
    Box a = new Box();
    Box b = a;
    a.text = x;
    return run(b.text);
  }

  @GetMapping("/otherBox")
  int otherBox(String x) {
    Box a = new Box();
    Box b = new Box();
    b.text = "1";
    a.text = x;
    return run(b.text);
  }

  @GetMapping("/throughHelper")
  int throughHelper(String x) {
    Box a = new Box();
    fill(a, x);
    return run(a.text);
  }

  @GetMapping("/throughHelperOther")
  int throughHelperOther(String x) {
    Box a = new Box();
    a.text = "1";
    fill(new Box(), x);
    return run(a.text);
  }

  @GetMapping("/returnedAlias")
  int returnedAlias(String x) {
    Box a = new Box();
    same(a).text = x;
    return run(a.text);
  }

  @GetMapping("/overwrittenThroughAlias")
  int overwrittenThroughAlias(String x) {
    Box a = new Box();
    a.text = x;
    same(a).text = "1";
    return run(a.text);
  }

  @GetMapping("/eitherBox")
  int eitherBox(String x, boolean c) {
    Box a = new Box();
    Box b = new Box();
    a.text = "1";
    b.text = "1";
    Box d = c ? a : b;
    d.text = x;
    return run(a.text);
  }

  @GetMapping("/eitherBoxSafe")
  int eitherBoxSafe(String x, boolean c) {
    Box a = new Box();
    Box b = new Box();
    a.text = x;
    b.text = x;
    Box d = c ? a : b;
    d.other = "1";
    return run(d.other);
  }

  @GetMapping("/listOfBoxes")
  int listOfBoxes(String x) {
    Box a = new Box();
    List<Box> all = new ArrayList<>();
    all.add(a);
    all.get(0).text = x;
    return run(a.text);
  }

  @GetMapping("/listOfBoxesSafe")
  int listOfBoxesSafe(String x) {
    Box a = new Box();
    a.text = "1";
    List<Box> all = new ArrayList<>();
    all.add(a);
    all.get(0).other = x;
    return run(a.text);
  }

  @GetMapping("/nestedAlias")
  int nestedAlias(String x) {
    Outer o = new Outer();
    Box a = o.inner;
    a.text = x;
    return run(o.inner.text);
  }

  @GetMapping("/nestedReplaced")
  int nestedReplaced(String x) {
    Outer o = new Outer();
    Box a = o.inner;
    o.inner = new Box();
    o.inner.text = "1";
    a.text = x;
    return run(o.inner.text);
  }

  @GetMapping("/swapped")
  int swapped(String x) {
    Box a = new Box();
    Box b = new Box();
    a.text = x;
    b.text = "1";
    swap(a, b);
    return run(b.text);
  }

  @GetMapping("/swappedAway")
  int swappedAway(String x) {
    Box a = new Box();
    Box b = new Box();
    a.text = x;
    b.text = "1";
    swap(a, b);
    return run(a.text);
  }

  @GetMapping("/chained")
  int chained(String x) {
    Box a = new Box().with("1").with(x);
    return run(a.text);
  }

  @GetMapping("/chainedSafe")
  int chainedSafe(String x) {
    Box a = new Box().with(x).with("1");
    return run(a.text);
  }
}

class Box {
  String text = "";
  String other = "";

  Box with(String value) {
    this.text = value;
    return this;
  }
}

class Outer {
  Box inner = new Box();
}
