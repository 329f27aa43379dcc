package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

record Credentials(String username, String password) {}

class LoginAttempts {
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  boolean tooMany(String account) {
    return counts.merge(account, 1, Integer::sum) > 5;
  }
}

@RestController
class LoginController {
  private final AuthenticationManager manager;
  private final LoginAttempts attempts = new LoginAttempts();

  LoginController(AuthenticationManager manager) {
    this.manager = manager;
  }

  @PostMapping("/login")
  ResponseEntity<String> login(@RequestBody Credentials credentials) {
    if (attempts.tooMany(credentials.username())) {
      return ResponseEntity.status(429).build();
    }
    Authentication found =
        manager.authenticate(
            new UsernamePasswordAuthenticationToken(credentials.username(), credentials.password()));
    return ResponseEntity.ok(found.getName());
  }
}
