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
import org.springframework.security.crypto.password.PasswordEncoder;
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
class Account {
  @Id private Long id;
  private String login;
  private String password;

  public Long getId() { return id; }
  public String getLogin() { return login; }
  public void setLogin(String login) { this.login = login; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

interface AccountRepository extends JpaRepository<Account, Long> {}

@RestController
class LoginController {
  private final AccountRepository accounts;
  private final PasswordEncoder encoder;

  LoginController(AccountRepository accounts, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.encoder = encoder;
  }

  @PostMapping("/confirm")
  public String confirm(@RequestParam Long id, @RequestParam String password) {
    Account account = accounts.findById(id).orElseThrow();
    encoder.matches(password, account.getPassword()); // expect: check-ignored
    return "confirmed";
  }

  @PostMapping("/release")
  public String release(@RequestParam Long id, @RequestParam String code) {
    isValidCode(code); // expect: check-ignored
    return "released";
  }

  private boolean isValidCode(String code) {
    if (code == null) {
      return false;
    }
    return code.length() == 8;
  }
}
