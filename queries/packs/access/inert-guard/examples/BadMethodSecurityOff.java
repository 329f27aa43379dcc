package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
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
class StockController {
  private final StockRepository levels;

  StockController(StockRepository levels) {
    this.levels = levels;
  }

  @PreAuthorize("hasRole('ADMIN')") @GetMapping("/stock") public List<StockLevel> list() { // expect: inert-guard
    return levels.findAll();
  }

  @PreAuthorize("hasRole('ADMIN')") @GetMapping("/stock/low") public List<StockLevel> low() {
    return levels.findAll();
  }
}
