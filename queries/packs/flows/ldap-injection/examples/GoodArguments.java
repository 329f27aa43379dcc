package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
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
  private final DirContext directory;

  Door(DirContext directory) {
    this.directory = directory;
  }

  @GetMapping("/people")
  boolean find(@RequestParam String name) throws NamingException {
    return directory.search("ou=people", "(cn={0})", new Object[] {name}, null).hasMore(); // ok: ldap-injection
  }
}
