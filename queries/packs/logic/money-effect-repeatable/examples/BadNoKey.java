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
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
class Wallet {
  @Id private Long id;
  private long balance;
  private String owner;

  public Long getId() { return id; }
  public long getBalance() { return balance; }
  public void setBalance(long balance) { this.balance = balance; }
  public String getOwner() { return owner; }
  public void setOwner(String owner) { this.owner = owner; }
}

interface WalletRepository extends JpaRepository<Wallet, Long> {}

@RestController
class WalletController {
  private final WalletRepository wallets;

  WalletController(WalletRepository wallets) {
    this.wallets = wallets;
  }

  @PostMapping("/wallets/{id}/credit")
  public void credit(@PathVariable Long id, @RequestParam long amount) {
    Wallet wallet = wallets.findById(id).orElseThrow();
    wallet.setBalance(wallet.getBalance() + amount); // expect: money-effect-repeatable
    wallets.save(wallet);
  }
}

@Entity
class Purse {
  @Id private Long id;
  private long points;
  private long coins;
  private java.math.BigDecimal amount = java.math.BigDecimal.ZERO;
  private int stock;
  private int visits;

  public Long getId() { return id; }
  public long getPoints() { return points; }
  public void setPoints(long points) { this.points = points; }
  public long getCoins() { return coins; }
  public void setCoins(long coins) { this.coins = coins; }
  public java.math.BigDecimal getAmount() { return amount; }
  public void setAmount(java.math.BigDecimal amount) { this.amount = amount; }
  public int getStock() { return stock; }
  public void setStock(int stock) { this.stock = stock; }
  public int getVisits() { return visits; }
  public void setVisits(int visits) { this.visits = visits; }
}

interface PurseRepository extends JpaRepository<Purse, Long> {}

class Gift {
  private long points;

  public long getPoints() { return points; }
  public void setPoints(long points) { this.points = points; }
}

class KeyedGift {
  private long points;
  private String requestId;

  public long getPoints() { return points; }
  public void setPoints(long points) { this.points = points; }
  public String getRequestId() { return requestId; }
  public void setRequestId(String requestId) { this.requestId = requestId; }
}

@org.springframework.stereotype.Service
class PurseService {
  private final PurseRepository purses;

  PurseService(PurseRepository purses) {
    this.purses = purses;
  }

  void add(Long id, long points) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setPoints(purse.getPoints() + points); // expect: money-effect-repeatable
    purses.save(purse);
  }

  void set(Long id, long points) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setPoints(points); // ok: money-effect-repeatable
    purses.save(purse);
  }
}

@RestController
class PurseController {
  private final PurseRepository purses;
  private final PurseService service;

  PurseController(PurseRepository purses, PurseService service) {
    this.purses = purses;
    this.service = service;
  }

  @PostMapping("/p/{id}/service")
  public void service(@PathVariable Long id, @RequestParam long points) {
    service.add(id, points);
  }

  @PostMapping("/p/{id}/service-safe")
  public void serviceSafe(@PathVariable Long id, @RequestParam long points) {
    service.set(id, points);
  }

  @PostMapping("/p/{id}/gift")
  public void gift(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestBody Gift gift) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setPoints(gift.getPoints() + purse.getPoints()); // expect: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/gift-safe")
  public void giftSafe(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestBody KeyedGift gift) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setPoints(gift.getPoints() + purse.getPoints()); // ok: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/coins")
  public void coins(@PathVariable Long id) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setCoins(purse.getCoins() - 1); // expect: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/coins-safe")
  public void coinsSafe(@PathVariable Long id, @RequestParam String orderNo) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setCoins(purse.getCoins() - 1); // ok: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/amount")
  public void amount(@PathVariable Long id, @RequestParam java.math.BigDecimal more) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setAmount(purse.getAmount().add(more)); // expect: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/amount-safe")
  public void amountSafe(@PathVariable Long id, @RequestParam java.math.BigDecimal more) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setAmount(java.math.BigDecimal.ONE.add(more)); // ok: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/stock")
  public void stock(@PathVariable Long id, @RequestParam int count) {
    Purse purse = purses.findById(id).orElseThrow();
    int left = purse.getStock() - count;
    purse.setStock(left); // expect: money-effect-repeatable
    purses.save(purse);
  }

  @org.springframework.web.bind.annotation.PutMapping("/p/{id}/stock-safe")
  public void stockSafe(@PathVariable Long id, @RequestParam int count) {
    Purse purse = purses.findById(id).orElseThrow();
    int left = 100 - count;
    purse.setStock(left); // ok: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/refund")
  public void refund(@PathVariable Long id, @RequestParam long points) {
    Purse purse = purses.findById(id).orElse(null);
    if (purse != null && points > 0) {
      purse.setPoints(Math.addExact(purse.getPoints(), points)); // expect: money-effect-repeatable
      purses.save(purse);
    }
  }

  @PostMapping("/p/{id}/refund-safe")
  public void refundSafe(@PathVariable Long id, @RequestParam long points, @RequestParam String transactionId) {
    Purse purse = purses.findById(id).orElse(null);
    if (purse != null && points > 0) {
      purse.setPoints(Math.addExact(purse.getPoints(), points)); // ok: money-effect-repeatable
      purses.save(purse);
    }
  }

  @PostMapping("/p/{id}/twice")
  public void twice(@PathVariable Long id) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setPoints(purse.getPoints() * 2); // expect: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/twice-safe")
  public void twiceSafe(@PathVariable Long id) {
    Purse purse = purses.findById(id).orElseThrow();
    purse.setVisits(purse.getVisits() + 1); // ok: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/branch")
  public void branch(@PathVariable Long id, @RequestParam boolean more) {
    Purse purse = purses.findById(id).orElseThrow();
    long now = more ? purse.getCoins() + 10 : purse.getCoins() - 10;
    purse.setCoins(now); // expect: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/branch-safe")
  public void branchSafe(@PathVariable Long id, @RequestParam boolean more, @RequestParam String nonce) {
    Purse purse = purses.findById(id).orElseThrow();
    long now = more ? purse.getCoins() + 10 : purse.getCoins() - 10;
    purse.setCoins(now); // ok: money-effect-repeatable
    purses.save(purse);
  }

  @PostMapping("/p/{id}/helper")
  public void helper(@PathVariable Long id, @RequestParam long points) {
    raise(purses.findById(id).orElseThrow(), points); // expect: money-effect-repeatable
  }

  @PostMapping("/p/{id}/helper-safe")
  public void helperSafe(@PathVariable Long id, @RequestParam long points) {
    lower(purses.findById(id).orElseThrow(), points); // ok: money-effect-repeatable
  }

  private void raise(Purse purse, long points) {
    purse.setPoints(purse.getPoints() + points);
    purses.save(purse);
  }

  private void lower(Purse purse, long points) {
    purse.setPoints(Math.min(100, points));
    purses.save(purse);
  }
}
