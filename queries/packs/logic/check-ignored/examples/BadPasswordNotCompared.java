package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
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

@Entity
class Account {
  @Id private Long id;
  private String login;
  private String password;

  public Long getId() { return id; }
  public String getLogin() { return login; }
  public void setLogin(String login) { this.login = login; }
  public String getPassword() { return password; }
  public void setPassword(String password) { this.password = password; }
}

interface AccountRepository extends JpaRepository<Account, Long> {}

@RestController
class LoginController {
  private final AccountRepository accounts;
  private final PasswordEncoder encoder;

  LoginController(AccountRepository accounts, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.encoder = encoder;
  }

  @PostMapping("/confirm")
  public String confirm(@RequestParam Long id, @RequestParam String password) {
    Account account = accounts.findById(id).orElseThrow();
    encoder.matches(password, account.getPassword()); // expect: check-ignored
    return "confirmed";
  }

  @PostMapping("/release")
  public String release(@RequestParam Long id, @RequestParam String code) {
    isValidCode(code); // expect: check-ignored
    return "released";
  }

  private boolean isValidCode(String code) {
    if (code == null) {
      return false;
    }
    return code.length() == 8;
  }
}

@RestController
class ReleaseController {
  private final PasswordEncoder encoder;
  private final jakarta.validation.Validator validator;
  private final Limits limits;
  private byte[] key;

  ReleaseController(PasswordEncoder encoder, jakarta.validation.Validator validator, Limits limits) {
    this.encoder = encoder;
    this.validator = validator;
    this.limits = limits;
  }

  @PostMapping("/signed")
  public String signed(@RequestParam String body, java.security.Signature signature) throws Exception {
    signature.update(body.getBytes());
    signature.verify(key); // expect: check-ignored
    return "taken";
  }

  @PostMapping("/signed-safe")
  public String signedSafe(@RequestParam String body, java.security.Signature signature) throws Exception {
    signature.update(body.getBytes());
    if (!signature.verify(key)) { // ok: check-ignored
      throw new IllegalArgumentException("forged");
    }
    return "taken";
  }

  @PostMapping("/digest")
  public String digest(@RequestParam String mac) {
    java.security.MessageDigest.isEqual(mac.getBytes(), key); // expect: check-ignored
    return "taken";
  }

  @PostMapping("/digest-safe")
  public String digestSafe(@RequestParam String mac) {
    boolean same = java.security.MessageDigest.isEqual(mac.getBytes(), key); // ok: check-ignored
    return same ? "taken" : "refused";
  }

  @PostMapping("/hash")
  public String hash(@RequestParam String password, @RequestParam String stored) {
    org.springframework.security.crypto.bcrypt.BCrypt.checkpw(password, stored); // expect: check-ignored
    return "in";
  }

  @PostMapping("/hash-safe")
  public boolean hashSafe(@RequestParam String password, @RequestParam String stored) {
    return org.springframework.security.crypto.bcrypt.BCrypt.checkpw(password, stored); // ok: check-ignored
  }

  @PostMapping("/role")
  public String role(jakarta.servlet.http.HttpServletRequest request) {
    request.isUserInRole("ADMIN"); // expect: check-ignored
    return "done";
  }

  @PostMapping("/role-safe")
  public String roleSafe(jakarta.servlet.http.HttpServletRequest request) {
    while (!request.isUserInRole("ADMIN")) { // ok: check-ignored
      throw new IllegalStateException("no");
    }
    return "done";
  }

  @PostMapping("/kept")
  public String kept(@RequestParam String password, @RequestParam String stored) {
    boolean right = encoder.matches(password, stored); // expect: check-ignored
    return "in";
  }

  @PostMapping("/kept-safe")
  public String keptSafe(@RequestParam String password, @RequestParam String stored) {
    boolean right = encoder.matches(password, stored); // ok: check-ignored
    return answer(right);
  }

  private String answer(boolean right) {
    return right ? "in" : "out";
  }

  @PostMapping("/bean")
  public String bean(@RequestParam String name) {
    validator.validate(name); // expect: check-ignored
    return "taken";
  }

  @PostMapping("/bean-safe")
  public String beanSafe(@RequestParam String name) {
    if (!validator.validate(name).isEmpty()) { // ok: check-ignored
      throw new IllegalArgumentException("bad");
    }
    return "taken";
  }

  @PostMapping("/limit")
  public String limit(@RequestParam long amount) {
    limits.canSpend(amount); // expect: check-ignored
    return "spent";
  }

  @PostMapping("/limit-safe")
  public String limitSafe(@RequestParam long amount) {
    limits.checkSpend(amount); // ok: check-ignored
    return "spent";
  }

  @PostMapping("/owner")
  public String owner(@RequestParam String owner, java.security.Principal caller) {
    isOwner(owner, caller.getName()); // expect: check-ignored
    return "changed";
  }

  @PostMapping("/owner-safe")
  public String ownerSafe(@RequestParam String owner, java.security.Principal caller) {
    if (isOwner(owner, caller.getName()) && owner.length() > 2) { // ok: check-ignored
      return "changed";
    }
    return "refused";
  }

  private static boolean isOwner(String owner, String name) {
    return owner.equals(name);
  }

  @PostMapping("/captcha")
  public String captcha(@RequestParam String code, jakarta.servlet.http.HttpSession session) {
    try {
      verifyCaptcha(code, session); // expect: check-ignored
    } finally {
      session.removeAttribute("captcha");
    }
    return "in";
  }

  @PostMapping("/captcha-safe")
  public String captchaSafe(@RequestParam String code, jakarta.servlet.http.HttpSession session) {
    try {
      return verifyCaptcha(code, session) ? "in" : "out"; // ok: check-ignored
    } finally {
      session.removeAttribute("captcha");
    }
  }

  private boolean verifyCaptcha(String code, jakarta.servlet.http.HttpSession session) {
    return code.equals(session.getAttribute("captcha"));
  }

  @PostMapping("/overwritten")
  public String overwritten(@RequestParam String code) {
    boolean right = limits.isKnown(code); // missing: check-ignored
    right = true;
    return right ? "in" : "out";
  }

  @PostMapping("/overwritten-safe")
  public String overwrittenSafe(@RequestParam String code) {
    boolean right = false;
    right = limits.isKnown(code); // ok: check-ignored
    return right ? "in" : "out";
  }
}

@org.springframework.stereotype.Service
class Limits {
  private long most = 100;

  boolean canSpend(long amount) {
    return amount <= most;
  }

  boolean checkSpend(long amount) {
    if (!canSpend(amount)) {
      throw new IllegalArgumentException("too much");
    }
    return true;
  }

  boolean isKnown(String code) {
    return code.length() == 8;
  }
}
