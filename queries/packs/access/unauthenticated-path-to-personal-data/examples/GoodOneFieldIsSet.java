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
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/members/*/visits").permitAll().anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Member {
  @Id private Long id;
  private String email;
  private String password;
  private int visits;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public int getVisits() { return visits; }
  public void setVisits(int visits) { this.visits = visits; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

interface MemberRepository extends JpaRepository<Member, Long> {
  Optional<Member> findByEmail(String email);
}

@RestController
class CounterController {
  private final MemberRepository members;

  CounterController(MemberRepository members) {
    this.members = members;
  }

  @PostMapping("/members/{id}/visits") public void visit(@PathVariable Long id) { // ok: unauthenticated-path-to-personal-data
    Member member = members.findById(id).orElseThrow();
    member.setVisits(member.getVisits() + 1);
    members.save(member);
  }
}
