package example;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
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
class HookController {
  private PublicKey key;

  @PostMapping("/hook")
  public String hook(@RequestParam String body, @RequestParam String signature) {
    if (!verifySignature(body.getBytes(), signature.getBytes()) || isTokenExpired(signature)) {
      throw new IllegalArgumentException("forged");
    }
    return "taken";
  }

  private boolean verifySignature(byte[] body, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(key);
      verifier.update(body);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) { // ok: failure-counts-as-success
      return false;
    }
  }

  private boolean isTokenExpired(String token) {
    try {
      return Long.parseLong(token) < 1;
    } catch (NumberFormatException e) { // ok: failure-counts-as-success
      return true;
    }
  }
}
