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
    if (!verifySignature(body.getBytes(), signature.getBytes())) {
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
    } catch (GeneralSecurityException e) { // expect: failure-counts-as-success
      return true;
    }
  }
}

@RestController
class DoorController {
  private final Directory directory;

  DoorController(Directory directory) {
    this.directory = directory;
  }

  @PostMapping("/doors")
  public String doors(@RequestParam String name, @RequestParam String token) {
    boolean in =
        isAuthorized(name) || hasPermission(name) || verifyToken(token) || checkPassword(name, token)
            || canAccess(name) || isTrustedHost(name) || validateLicence(name) || isAllowed(name) || isOwner(name);
    return in ? "in" : "out";
  }

  @PostMapping("/doors-safe")
  public String doorsSafe(@RequestParam String name, @RequestParam String token) {
    boolean in =
        isAuthorizedSafe(name) || hasPermissionSafe(name) || verifyTokenSafe(token) || checkPasswordSafe(name, token)
            || canAccessSafe(name) || !isTokenExpired(name) || validateLicenceSafe(name) || isAllowedSafe(name) || isOwnerSafe(name);
    return in ? "in" : "out";
  }

  private boolean isAuthorized(String name) {
    try {
      return directory.roles(name).contains("ADMIN");
    } catch (RuntimeException e) { // expect: failure-counts-as-success
      return true;
    }
  }

  private boolean isAuthorizedSafe(String name) {
    try {
      return directory.roles(name).contains("ADMIN");
    } catch (RuntimeException e) { // ok: failure-counts-as-success
      return false;
    }
  }

  private boolean hasPermission(String name) {
    try {
      return directory.roles(name).contains("EDIT");
    } catch (IllegalStateException | IllegalArgumentException e) { // expect: failure-counts-as-success
      System.Logger log = System.getLogger("doors");
      log.log(System.Logger.Level.WARNING, "no answer");
      return true;
    }
  }

  private boolean hasPermissionSafe(String name) {
    try {
      return directory.roles(name).contains("EDIT");
    } catch (IllegalStateException | IllegalArgumentException e) { // ok: failure-counts-as-success
      System.Logger log = System.getLogger("doors");
      log.log(System.Logger.Level.WARNING, "no answer");
      throw e;
    }
  }

  private boolean verifyToken(String token) {
    boolean valid;
    try {
      valid = directory.knows(token);
    } catch (Exception e) { // expect: failure-counts-as-success
      valid = true;
    }
    return valid;
  }

  private boolean verifyTokenSafe(String token) {
    boolean valid;
    try {
      valid = directory.knows(token);
    } catch (Exception e) { // ok: failure-counts-as-success
      valid = false;
    }
    return valid;
  }

  private boolean checkPassword(String name, String password) {
    try {
      if (!directory.knows(name + password)) {
        return false;
      }
    } catch (Exception e) { // expect: failure-counts-as-success
    }
    return true;
  }

  private boolean checkPasswordSafe(String name, String password) {
    try {
      if (directory.knows(name + password)) {
        return true;
      }
    } catch (Exception e) { // ok: failure-counts-as-success
    }
    return false;
  }

  private boolean canAccess(String name) {
    boolean access = true;
    try {
      access = directory.knows(name);
    } catch (Exception e) { // expect: failure-counts-as-success
      System.getLogger("doors").log(System.Logger.Level.WARNING, "no answer");
    }
    return access;
  }

  private boolean canAccessSafe(String name) {
    boolean access = false;
    try {
      access = directory.knows(name);
    } catch (Exception e) { // ok: failure-counts-as-success
      System.getLogger("doors").log(System.Logger.Level.WARNING, "no answer");
    }
    return access;
  }

  private boolean isTrustedHost(String host) {
    try {
      return java.net.InetAddress.getByName(host).isLoopbackAddress();
    } catch (java.net.UnknownHostException e) { // expect: failure-counts-as-success
      return true;
    }
  }

  private boolean isTokenExpired(String token) {
    try {
      return Long.parseLong(token) < System.currentTimeMillis();
    } catch (NumberFormatException e) { // ok: failure-counts-as-success
      return true;
    }
  }

  private boolean validateLicence(String name) {
    try {
      directory.roles(name);
      return directory.knows(name);
    } catch (IllegalStateException e) { // ok: failure-counts-as-success
      return false;
    } catch (RuntimeException e) { // expect: failure-counts-as-success
      return true;
    }
  }

  private boolean validateLicenceSafe(String name) {
    try {
      directory.roles(name);
      return directory.knows(name);
    } catch (IllegalStateException e) { // ok: failure-counts-as-success
      return false;
    } catch (RuntimeException e) { // ok: failure-counts-as-success
      return !directory.knows(name) && false;
    }
  }

  private boolean isAllowed(String name) {
    try {
      return directory.knows(name);
    } catch (RuntimeException e) { // expect: failure-counts-as-success
      boolean closed = false;
      return !closed;
    }
  }

  private boolean isAllowedSafe(String name) {
    try {
      return directory.knows(name);
    } catch (RuntimeException e) { // ok: failure-counts-as-success
      boolean closed = true;
      return !closed;
    }
  }

  private Boolean isOwner(String name) {
    try {
      return directory.knows(name);
    } catch (RuntimeException e) { // expect: failure-counts-as-success
      return Boolean.TRUE;
    }
  }

  private Boolean isOwnerSafe(String name) {
    try {
      return directory.knows(name);
    } catch (RuntimeException e) { // ok: failure-counts-as-success
      return Boolean.FALSE;
    }
  }
}

interface Directory {
  java.util.Set<String> roles(String name);

  boolean knows(String name);
}
