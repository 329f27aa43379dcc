package example;

import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

record Credentials(String username, String password) {}

@RestController
class LoginController {
  private final AuthenticationManager manager;

  LoginController(AuthenticationManager manager) {
    this.manager = manager;
  }

  @PostMapping("/login")
  ResponseEntity<String> login(@RequestBody Credentials credentials) {
    Authentication found =
        manager.authenticate(
            new UsernamePasswordAuthenticationToken(credentials.username(), credentials.password()));
    return ResponseEntity.ok(found.getName());
  }
}
