package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
                .anyRequest().hasRole("ADMIN"));
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

@Service
class StockService {
  private final StockRepository levels;

  StockService(StockRepository levels) {
    this.levels = levels;
  }

  void clear(Long id) {
    levels.deleteById(id);
  }
}

@RestController
class StockController {
  private final StockService stock;

  StockController(StockService stock) {
    this.stock = stock;
  }

  @DeleteMapping("/stock/{id}") public void remove(@PathVariable Long id) {
    stock.clear(id);
  }
}

@Component
class Listener {
  private final StockService stock;

  Listener(StockService stock) {
    this.stock = stock;
  }

  @org.springframework.kafka.annotation.KafkaListener(topics = "clear") public void clear(Long id) { // expect: alternate-channel
    stock.clear(id);
  }
}
