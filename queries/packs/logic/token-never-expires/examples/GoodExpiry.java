package example;

import io.jsonwebtoken.Jwts;
import java.util.Date;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
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

@RestController
class TokenController {
  private byte[] key;

  @PostMapping("/token")
  public String token(@RequestParam String user) {
    return Jwts.builder() // ok: token-never-expires
        .setSubject(user)
        .claim("role", "USER")
        .setExpiration(new Date(System.currentTimeMillis() + 900_000))
        .signWith(key)
        .compact();
  }
}
