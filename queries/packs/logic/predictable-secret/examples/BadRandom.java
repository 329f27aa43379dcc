package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

@Entity
class Reset {
  @Id private Long id;
  private String token;
  private String login;

  public Long getId() { return id; }
  public String getToken() { return token; }
  public void setToken(String token) { this.token = token; }
  public String getLogin() { return login; }
  public void setLogin(String login) { this.login = login; }
}

interface ResetRepository extends JpaRepository<Reset, Long> {}

@RestController
class ResetController {
  private final ResetRepository resets;
  private final Random random = new Random();

  ResetController(ResetRepository resets) {
    this.resets = resets;
  }

  @PostMapping("/forgotten")
  public void forgotten(@RequestParam String login) {
    Reset reset = new Reset();
    reset.setLogin(login);
    reset.setToken("r" + random.nextInt(1_000_000) + login); // expect: predictable-secret
    resets.save(reset);
  }
}
