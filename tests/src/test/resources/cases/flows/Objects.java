//// flows: GET /builder SQL x
//// flows: GET /inherited SQL x
//// flows: GET /inner SQL x
//// flows: GET /outer SQL x
//// flows: GET /polymorphic SQL x
//// flows: GET /record SQL x
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

  private class Inner {
    String pass(String text) {
      return text;
    }

    String drop(String text) {
      return "1";
    }

    int runOuter(String text) {
      return run(text);
    }
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/inner")
  int inner(String x) {
    return run(new Inner().pass(x));
  }

  @GetMapping("/innerSafe")
  int innerSafe(String x) {
    return run(new Inner().drop(x));
  }

  @GetMapping("/outer")
  int outer(String x) {
    return new Inner().runOuter(x);
  }

  @GetMapping("/record")
  int record(String x) {
    Pair pair = new Pair("1", x);
    return run(pair.right());
  }

  @GetMapping("/recordOther")
  int recordOther(String x) {
    Pair pair = new Pair("1", x);
    return run(pair.left());
  }

  @GetMapping("/inherited")
  int inherited(String x) {
    Child child = new Child();
    child.keep(x);
    return run(child.kept);
  }

  @GetMapping("/polymorphic")
  int polymorphic(String x) {
    Shape shape = new Raw();
    return run(shape.show(x));
  }

  @GetMapping("/polymorphicSafe")
  int polymorphicSafe(String x) {
    Shape shape = new Fixed();
    return run(shape.show(x));
  }

  @GetMapping("/builder")
  int builder(String x) {
    return run(new Builder().name(x).size("1").build().right());
  }

  @GetMapping("/builderOther")
  int builderOther(String x) {
    return run(new Builder().name(x).size("1").build().left());
  }
}

record Pair(String left, String right) {}

class Parent {
  String kept = "";

  void keep(String text) {
    kept = text;
  }
}

class Child extends Parent {}

interface Shape {
  String show(String text);
}

class Raw implements Shape {
  public String show(String text) {
    return text;
  }
}

class Fixed implements Shape {
  public String show(String text) {
    return "1";
  }
}

class Builder {
  private String name = "";
  private String size = "";

  Builder name(String text) {
    name = text;
    return this;
  }

  Builder size(String text) {
    size = text;
    return this;
  }

  Pair build() {
    return new Pair(size, name);
  }
}
