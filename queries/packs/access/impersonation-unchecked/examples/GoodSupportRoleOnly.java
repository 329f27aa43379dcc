package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
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
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Member {
  @Id private String name;

  public String getName() { return name; }
}

interface MemberRepository extends JpaRepository<Member, String> {}

@RestController
class SupportController {
  private final MemberRepository members;

  SupportController(MemberRepository members) {
    this.members = members;
  }

  @PreAuthorize("hasRole('SUPPORT')") @PostMapping("/support/as/{username}") public void actAs(@PathVariable String username) { // ok: impersonation-unchecked
    Member member = members.findById(username).orElseThrow();
    SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(member.getName(), null, List.of()));
  }
}
