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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
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

@Entity
class Account {
  @Id private Long id;
  private String username;
  private String password;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

interface AccountRepository extends JpaRepository<Account, Long> {}

@RestController
class AccountController {
  private final AccountRepository accounts;

  AccountController(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @PutMapping("/accounts/{id}") // ok: password-stored-in-clear
  public void rename(@PathVariable Long id, @RequestBody Account changes) {
    Account stored = accounts.findById(id).orElseThrow();
    stored.setUsername(changes.getUsername());
    accounts.save(stored);
  }

  @PutMapping("/accounts/{id}/whole") // ok: password-stored-in-clear
  public void replace(@PathVariable Long id, @RequestBody Account changes) {
    Account stored = accounts.findById(id).orElseThrow();
    changes.setPassword(stored.getPassword());
    accounts.save(changes);
  }
}
