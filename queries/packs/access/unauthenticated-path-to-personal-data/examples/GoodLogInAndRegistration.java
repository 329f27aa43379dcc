package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
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
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/register").permitAll().anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Member {
  @Id private Long id;
  private String email;
  private String password;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

interface MemberRepository extends JpaRepository<Member, Long> {
  Optional<Member> findByEmail(String email);
}

class LogIn {
  private String email;
  private String password;

  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

@RestController
class LogInController {
  private final MemberRepository members;
  private final PasswordEncoder encoder;

  LogInController(MemberRepository members, PasswordEncoder encoder) {
    this.members = members;
    this.encoder = encoder;
  }

  @PostMapping("/login") public String login(@RequestBody LogIn form) { // ok: unauthenticated-path-to-personal-data
    Member member = members.findByEmail(form.getEmail()).orElseThrow();
    if (!encoder.matches(form.getPassword(), member.getPassword())) {
      throw new IllegalArgumentException("no");
    }
    return "token of " + member.getEmail();
  }

  @PostMapping("/register") public void register(@RequestBody LogIn form) { // ok: unauthenticated-path-to-personal-data
    Member member = new Member();
    member.setEmail(form.getEmail());
    member.setPassword(encoder.encode(form.getPassword()));
    members.save(member);
  }
}
