package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
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

@Entity
class Reset {
  @Id private Long id;
  private String token;
  private String login;

  public Long getId() { return id; }
  public String getToken() { return token; }
  public void setToken(String token) { this.token = token; }
  public String getLogin() { return login; }
  public void setLogin(String login) { this.login = login; }
}

interface ResetRepository extends JpaRepository<Reset, Long> {}

@RestController
class ResetController {
  private final ResetRepository resets;
  private final Random random = new Random();

  ResetController(ResetRepository resets) {
    this.resets = resets;
  }

  @PostMapping("/forgotten")
  public void forgotten(@RequestParam String login) {
    Reset reset = new Reset();
    reset.setLogin(login);
    reset.setToken("r" + random.nextInt(1_000_000) + login); // expect: predictable-secret
    resets.save(reset);
  }
}

@RestController
class CodeController {
  private static final String LETTERS = "abcdefghijklmnop";
  private final ResetRepository resets;
  private final java.security.SecureRandom strong = new java.security.SecureRandom();
  private String apiKey;
  private String sessionId;
  private long tokenExpiry;

  CodeController(ResetRepository resets) {
    this.resets = resets;
  }

  @PostMapping("/clock")
  public void clock(@RequestParam Long id) {
    Reset reset = resets.findById(id).orElseThrow();
    reset.setToken(String.valueOf(System.currentTimeMillis())); // expect: predictable-secret
    resets.save(reset);
  }

  @PostMapping("/clock-safe")
  public void clockSafe(@RequestParam Long id) {
    Reset reset = resets.findById(id).orElseThrow();
    reset.setToken(String.valueOf(java.util.UUID.randomUUID())); // ok: predictable-secret
    tokenExpiry = System.currentTimeMillis() + 3_600_000;
    resets.save(reset);
  }

  @PostMapping("/math")
  public String math() {
    String otp = "" + (int) (Math.random() * 10_000); // expect: predictable-secret
    return "sent " + otp.length();
  }

  @PostMapping("/math-safe")
  public String mathSafe() {
    String otp = "" + strong.nextInt(10_000); // ok: predictable-secret
    int delay = (int) (Math.random() * 100);
    return "sent " + otp.length() + delay;
  }

  @PostMapping("/local")
  public void local() {
    this.sessionId = Long.toHexString(java.util.concurrent.ThreadLocalRandom.current().nextLong()); // expect: predictable-secret
  }

  @PostMapping("/local-safe")
  public void localSafe() {
    this.sessionId = Long.toHexString(strong.nextLong()); // ok: predictable-secret
  }

  @PostMapping("/named")
  public String named() {
    return generateToken();
  }

  private String generateToken() {
    return Long.toHexString(System.nanoTime()); // expect: predictable-secret
  }

  @PostMapping("/named-safe")
  public String namedSafe() {
    return generateStrongToken();
  }

  private String generateStrongToken() {
    byte[] bytes = new byte[16];
    strong.nextBytes(bytes);
    return java.util.Base64.getEncoder().encodeToString(bytes); // ok: predictable-secret
  }

  @PostMapping("/digest")
  public void digest() {
    this.apiKey = org.springframework.util.DigestUtils.md5DigestAsHex(("" + System.currentTimeMillis()).getBytes()); // expect: predictable-secret
  }

  @PostMapping("/digest-safe")
  public void digestSafe() {
    this.apiKey = org.springframework.util.DigestUtils.md5DigestAsHex(strong.generateSeed(16)); // ok: predictable-secret
  }

  @PostMapping("/letters")
  public String letters() {
    Random random = new Random();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))); // expect: predictable-secret
    }
    String password = text.toString();
    return password;
  }

  @PostMapping("/letters-safe")
  public String lettersSafe() {
    Random random = new java.security.SecureRandom();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))); // ok: predictable-secret
    }
    String password = text.toString();
    return password;
  }

  @PostMapping("/fresh")
  public String fresh() {
    int verificationCode = new Random().nextInt(900_000) + 100_000; // expect: predictable-secret
    return "sent " + verificationCode;
  }

  @PostMapping("/fresh-safe")
  public String freshSafe() {
    int verificationCode = new java.security.SecureRandom().nextInt(900_000) + 100_000; // ok: predictable-secret
    return "sent " + verificationCode;
  }

  @PostMapping("/seeded")
  public String seeded() {
    Random random = new Random(System.currentTimeMillis());
    long activationKey = random.nextLong(); // expect: predictable-secret
    return "sent " + activationKey;
  }

  @PostMapping("/seeded-safe")
  public String seededSafe() {
    Random random = new Random(System.currentTimeMillis());
    long tokenCount = random.nextLong(); // ok: predictable-secret
    return "sent " + tokenCount;
  }

  @PostMapping("/utils")
  public String utils() {
    String resetCode = org.apache.commons.lang3.RandomStringUtils.randomNumeric(6); // expect: predictable-secret
    return "sent " + resetCode;
  }

  @PostMapping("/utils-safe")
  public String utilsSafe() {
    String resetCode = java.util.UUID.randomUUID().toString().substring(0, 12); // ok: predictable-secret
    return "sent " + resetCode;
  }

  @PostMapping("/helper")
  public void helper(@RequestParam Long id) {
    Reset reset = resets.findById(id).orElseThrow();
    reset.setToken(digits()); // expect: predictable-secret
    resets.save(reset);
  }

  @PostMapping("/helper-safe")
  public void helperSafe(@RequestParam Long id) {
    Reset reset = resets.findById(id).orElseThrow();
    reset.setToken(generateStrongToken()); // ok: predictable-secret
    resets.save(reset);
  }

  private String digits() {
    return "" + new Random().nextInt(900_000);
  }
}
