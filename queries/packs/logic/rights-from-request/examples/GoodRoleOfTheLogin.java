package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
class Member {
  @Id private Long id;
  private String email;
  private String role;

  public Long getId() { return id; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getRole() { return role; }
  public void setRole(String role) { this.role = role; }
}

interface MemberRepository extends JpaRepository<Member, Long> {}

@RestController
class MemberController {
  private final MemberRepository members;

  MemberController(MemberRepository members) {
    this.members = members;
  }

  @DeleteMapping("/members/{id}")
  public void delete(@PathVariable Long id, HttpServletRequest request) {
    if (!request.isUserInRole("ADMIN")) { // ok: rights-from-request
      throw new IllegalStateException("no");
    }
    members.deleteById(id);
  }

  @GetMapping("/members")
  public List<Member> all(@RequestParam(required = false) String role) {
    if (role == null) { // ok: rights-from-request
      return members.findAll();
    }
    return List.of();
  }
}
