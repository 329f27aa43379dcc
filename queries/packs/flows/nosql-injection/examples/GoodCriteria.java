package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private final MongoTemplate store;

  Door(MongoTemplate store) {
    this.store = store;
  }

  @GetMapping("/people")
  int people(@RequestParam String name) {
    return store.find(Query.query(Criteria.where("name").is(name)), Object.class).size(); // ok: nosql-injection
  }
}
