package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class StockLevel {
  @Id private Long id;
  private int pieces;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public int getPieces() { return pieces; }
  public void setPieces(int pieces) { this.pieces = pieces; }
}

interface StockRepository extends JpaRepository<StockLevel, Long> {}

@RestController
class BinsController {
  private final StockRepository levels;

  BinsController(StockRepository levels) {
    this.levels = levels;
  }

  @PreAuthorize("hasRole('ADMIN')") @PostMapping("/bins") public StockLevel add(@RequestBody StockLevel level) {
    return levels.save(level);
  }

  @PreAuthorize("hasRole('ADMIN')") @DeleteMapping("/bins/{id}") public void remove(@PathVariable Long id) {
    levels.deleteById(id);
  }
}

@RestController
class RacksController {
  private final StockRepository levels;

  RacksController(StockRepository levels) {
    this.levels = levels;
  }

  @PreAuthorize("hasRole('ADMIN')") @PostMapping("/racks") public StockLevel add(@RequestBody StockLevel level) {
    return levels.save(level);
  }

  @PreAuthorize("hasRole('ADMIN')") @DeleteMapping("/racks/{id}") public void remove(@PathVariable Long id) {
    levels.deleteById(id);
  }
}

@RestController
class GatesController {
  private final StockRepository levels;

  GatesController(StockRepository levels) {
    this.levels = levels;
  }

  @PreAuthorize("hasRole('ADMIN')") @PostMapping("/gates") public StockLevel add(@RequestBody StockLevel level) {
    return levels.save(level);
  }

  @PreAuthorize("hasRole('ADMIN')") @DeleteMapping("/gates/{id}") public void remove(@PathVariable Long id) {
    levels.deleteById(id);
  }
}

@RestController
class ResetController {
  private final StockRepository levels;

  ResetController(StockRepository levels) {
    this.levels = levels;
  }

  @PreAuthorize("hasRole('ADMIN')") @DeleteMapping("/reset") public void reset() { // ok: missing-function-authorization
    levels.deleteAll();
  }

  @PostMapping("/seen") public void seen() { // ok: missing-function-authorization
    Long mine = currentUserId();
    levels.deleteById(mine);
  }

  private Long currentUserId() {
    return (long) org.springframework.security.core.context.SecurityContextHolder.getContext()
        .getAuthentication().getName().hashCode();
  }

  @PostMapping("/profile/counter") public void count() { // ok: missing-function-authorization
    levels.deleteAll();
  }
}
