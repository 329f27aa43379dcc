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
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/password/reset").permitAll().anyRequest().authenticated());
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

@RestController
class ResetController {
  private final MemberRepository members;
  private final PasswordEncoder encoder;

  ResetController(MemberRepository members, PasswordEncoder encoder) {
    this.members = members;
    this.encoder = encoder;
  }

  @PostMapping("/password/reset") public void reset(@RequestParam String email, @RequestParam String password) { // expect: unauthenticated-path-to-personal-data
    Member member = members.findByEmail(email).orElseThrow();
    member.setPassword(encoder.encode(password));
    members.save(member);
  }
}
