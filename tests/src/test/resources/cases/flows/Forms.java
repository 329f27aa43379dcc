//// flows: POST /body SQL form.name
//// flows: POST /copied SQL form.name
//// flows: POST /form SQL form.name
//// flows: POST /inner SQL form.address.city
//// flows: POST /list SQL form.names
//// flows: POST /model SQL form.name
//// flows: POST /record SQL r.name
package app;

import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

  @PostMapping("/form")
  int form(Form form) {
    return run(form.getName());
  }

  @PostMapping("/formNumber")
  int formNumber(Form form) {
    return run("" + form.getAge());
  }

  @PostMapping("/formKind")
  int formKind(Form form) {
    return run("" + form.getKind());
  }

  @PostMapping("/model")
  int model(@ModelAttribute Form form) {
    return run(form.getName());
  }

  @PostMapping("/body")
  int body(@RequestBody Form form) {
    return run(form.getName());
  }

  @PostMapping("/replaced")
  int replaced(@RequestBody Form form) {
    form.setName("1");
    return run(form.getName());
  }

  @PostMapping("/inner")
  int inner(@RequestBody Form form) {
    return run(form.getAddress().city);
  }

  @PostMapping("/innerNumber")
  int innerNumber(@RequestBody Form form) {
    return run("" + form.getAddress().number);
  }

  @PostMapping("/list")
  int list(@RequestBody Form form) {
    int n = 0;
    for (String each : form.getNames()) {
      n += run(each);
    }
    return n;
  }

  @PostMapping("/listSize")
  int listSize(@RequestBody Form form) {
    return run("" + form.getNames().size());
  }

  @PostMapping("/record")
  int record(@RequestBody Given r) {
    return run(r.name());
  }

  @PostMapping("/recordNumber")
  int recordNumber(@RequestBody Given r) {
    return run("" + r.age());
  }

  @PostMapping("/copied")
  int copied(@RequestBody Form form) {
    Form other = new Form();
    other.setName(form.getName());
    other.setAge(form.getAge());
    return run(other.getName());
  }

  @PostMapping("/copiedOther")
  int copiedOther(@RequestBody Form form) {
    Form other = new Form();
    other.setName("1");
    other.setAge(form.getAge());
    return run(other.getName());
  }
}

enum Kind {
  A,
  B
}

class Address {
  public String city;
  public int number;
}

record Given(String name, int age) {}

class Form {
  private String name;
  private int age;
  private Kind kind;
  private Address address;
  private List<String> names;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getAge() {
    return age;
  }

  public void setAge(int age) {
    this.age = age;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }

  public List<String> getNames() {
    return names;
  }

  public void setNames(List<String> names) {
    this.names = names;
  }
}
