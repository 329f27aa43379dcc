package example;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
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
class UserAccount {
  @Id private Long id;
  private String nickname;
  @JsonIgnore private String password;

  public Long getId() { return id; }
  public String getNickname() { return nickname; }
  public String getPassword() { return password; }
}

interface UserRepository extends JpaRepository<UserAccount, Long> {}

@RestController
class UserController {
  private final UserRepository users;

  UserController(UserRepository users) {
    this.users = users;
  }

  @GetMapping("/users") public List<UserAccount> list() { // ok: credential-in-response
    return users.findAll();
  }
}
