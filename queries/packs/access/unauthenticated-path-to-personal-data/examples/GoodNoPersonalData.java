package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
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
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .anyRequest().permitAll());
    return http.build();
  }
}

@Entity
class Colour {
  @Id private Long id;
  private String shade;

  public Long getId() { return id; }
  public String getShade() { return shade; }
}

interface ColourRepository extends JpaRepository<Colour, Long> {}

@RestController
class ColourController {
  private final ColourRepository colours;

  ColourController(ColourRepository colours) {
    this.colours = colours;
  }

  @GetMapping("/colours/{id}") public Colour find(@PathVariable Long id) { // ok: unauthenticated-path-to-personal-data
    return colours.findById(id).orElseThrow();
  }
}
