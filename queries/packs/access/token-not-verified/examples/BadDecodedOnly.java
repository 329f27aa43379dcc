package example;

import com.auth0.jwt.JWT;
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
import org.springframework.stereotype.Component;

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
class StockLevel {
  @Id private Long id;
  private int pieces;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public int getPieces() { return pieces; }
  public void setPieces(int pieces) { this.pieces = pieces; }
}

interface StockRepository extends JpaRepository<StockLevel, Long> {}

@Component
class Tokens {
  String user(String token) { // expect: token-not-verified
    return JWT.decode(token).getSubject();
  }
}
