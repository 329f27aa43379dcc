package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
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
class Sheet {
  @Id private Long id;
  private String tenantId;

  public Long getId() { return id; }
  public String getTenantId() { return tenantId; }
}

interface SheetRepository extends JpaRepository<Sheet, Long> {
  List<Sheet> findByTenantId(String tenantId);
}

@RestController
class SheetController {
  private final SheetRepository sheets;

  SheetController(SheetRepository sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/mine") public List<Sheet> mine(Principal user) {
    return sheets.findByTenantId(user.getName());
  }

  @GetMapping("/sheets") public List<Sheet> list(Principal user) {
    return sheets.findByTenantId(user.getName());
  }
}
