//// flows: GET /alias SQL x
//// flows: GET /field SQL x
//// flows: GET /nested SQL x
//// flows: GET /otherObject SQL x
package app;

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

  @GetMapping("/field")
  int field(String x) {
    Box box = new Box();
    box.set(x);
    return run(box.get());
  }

  @GetMapping("/otherField")
  int otherField(String x) {
    Box box = new Box();
    box.set(x);
    return run(box.other);
  }

  @GetMapping("/otherObject")
  int otherObject(String x) {
    Box a = new Box();
    Box b = new Box();
    a.set("1");
    b.set(x);
    return run(b.get());
  }

  @GetMapping("/notThatObject")
  int notThatObject(String x) {
    Box a = new Box();
    Box b = new Box();
    a.set("1");
    b.set(x);
    return run(a.get());
  }

  @GetMapping("/alias")
  int alias(String x) {
    Box a = new Box();
    Box b = a;
    b.set(x);
    return run(a.get());
  }

  @GetMapping("/replaced")
  int replaced(String x) {
    Box a = new Box();
    a.set(x);
    a.set("1");
    return run(a.get());
  }

  @GetMapping("/nested")
  int nested(String x) {
    Box a = new Box();
    a.inner = new Box();
    a.inner.set(x);
    return run(a.inner.get());
  }

  @GetMapping("/nestedOther")
  int nestedOther(String x) {
    Box a = new Box();
    a.inner = new Box();
    a.set(x);
    a.inner.set("1");
    return run(a.inner.get());
  }
}

class Box {
  String value = "";
  String other = "";
  Box inner;

  void set(String text) {
    value = text;
  }

  String get() {
    return value;
  }
}
