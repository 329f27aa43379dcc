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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
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
@EnableMethodSecurity
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
class Member {
  @Id private Long id;
  private String password;

  public Long getId() { return id; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

interface MemberRepository extends JpaRepository<Member, Long> {}

@RestController
class MemberController {
  private final MemberRepository members;

  MemberController(MemberRepository members) {
    this.members = members;
  }

  @PutMapping("/members/{id}/password") public void change(@PathVariable Long id, @RequestParam String password, @RequestParam String token) {
    Member member = members.findById(id).orElseThrow();
    member.setPassword(password);
    members.save(member);
  }
}
