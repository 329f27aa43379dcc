package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Configuration
@EnableWebSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Configuration
@EnableMethodSecurity
class Methods {}

abstract class Store<T> {
  @PreAuthorize("hasRole('KEEPER')")
  public abstract void put(T thing);
}

class Crate {
  private int weight;

  public int getWeight() { return weight; }
  public void setWeight(int weight) { this.weight = weight; }
}

@Service
class CrateStore extends Store<Crate> {
  @PreAuthorize("hasRole('KEEPER')") @Override // ok: guard-on-generic-supertype
  public void put(Crate crate) {}
}

@RestController
class CrateController {
  private final CrateStore store;

  CrateController(CrateStore store) {
    this.store = store;
  }

  @PostMapping("/crates") public void add(@RequestBody Crate crate) {
    store.put(crate);
  }
}
