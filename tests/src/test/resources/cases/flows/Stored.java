//// flows: GET /keep SQL x
//// flows: GET /publish SQL x
//// flows: GET /register SQL x
//// flows: Renamed SQL event.name
//// flows: POST /body SQL form
package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Door {
  private final JdbcTemplate jdbc;
  private final CustomerRepository customers;
  private final TagRepository tags;
  private final ApplicationEventPublisher events;

  Door(
      JdbcTemplate jdbc,
      CustomerRepository customers,
      TagRepository tags,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.customers = customers;
    this.tags = tags;
    this.events = events;
  }

  @GetMapping("/register")
  int register(String x) {
    Customer customer = new Customer();
    customer.name = x;
    customer.city = "1";
    customers.save(customer);
    return 0;
  }

  @GetMapping("/byName")
  int byName(long id) {
    Customer customer = customers.findById(id).orElseThrow();
    return jdbc.update("DELETE FROM t WHERE n = " + customer.name);
  }

  @GetMapping("/byCity")
  int byCity() {
    int n = 0;
    for (Customer each : customers.findAll()) {
      n += jdbc.update("DELETE FROM t WHERE n = " + each.city);
    }
    return n;
  }

  @GetMapping("/looked")
  int looked(String x) {
    List<Customer> found = customers.findByName(x);
    return jdbc.update("DELETE FROM t WHERE n = " + found.size());
  }

  @PostMapping("/body")
  int body(@RequestBody Tag form) {
    tags.save(form);
    return 0;
  }

  @GetMapping("/tags")
  int tags() {
    int n = 0;
    for (Tag each : tags.findAll()) {
      n += jdbc.update("DELETE FROM t WHERE n = " + each.label);
    }
    return n;
  }

  @GetMapping("/tagNotes")
  int tagNotes() {
    int n = 0;
    for (Tag each : tags.findAll()) {
      n += jdbc.update("UPDATE t SET n = " + each.note);
    }
    return n;
  }

  @GetMapping("/tagNumbers")
  int tagNumbers() {
    int n = 0;
    for (Tag each : tags.findAll()) {
      n += jdbc.update("UPDATE t SET n = " + each.id);
    }
    return n;
  }

  @GetMapping("/keep")
  int keep(String x) {
    Notes.ALL.add(x);
    Notes.other = "1";
    return 0;
  }

  @GetMapping("/kept")
  int kept() {
    return jdbc.update("DELETE FROM t WHERE n = " + Notes.ALL.get(0));
  }

  @GetMapping("/keptOther")
  int keptOther() {
    return jdbc.update("DELETE FROM t WHERE n = " + Notes.other);
  }

  @GetMapping("/publish")
  int publish(String x) {
    events.publishEvent(new Renamed(x));
    return 0;
  }

  @GetMapping("/publishOther")
  int publishOther(String x) {
    events.publishEvent(new Counted(x));
    return 0;
  }
}

@Component
class Listener {
  private final JdbcTemplate jdbc;

  Listener(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(Renamed event) {
    jdbc.update("DELETE FROM t WHERE n = " + event.name);
  }

  @EventListener
  void on(Counted event) {
    jdbc.update("DELETE FROM t WHERE n = ?", event.name);
  }
}

class Renamed {
  final String name;

  Renamed(String name) {
    this.name = name;
  }
}

class Counted {
  final String name;

  Counted(String name) {
    this.name = name;
  }
}

final class Notes {
  static final List<String> ALL = new ArrayList<>();
  static String other = "";
}

@Entity
class Customer {
  @Id long id;
  String name;
  String city;
}

@Entity
class Tag {
  @Id long id;
  String label;
  String note;
}

interface CustomerRepository extends JpaRepository<Customer, Long> {
  List<Customer> findByName(String name);
}

interface TagRepository extends JpaRepository<Tag, Long> {}
