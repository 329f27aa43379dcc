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
class Coupon {
  @Id private Long id;
  private boolean used;
  private long remaining;

  public Long getId() { return id; }
  public boolean isUsed() { return used; }
  public void setUsed(boolean used) { this.used = used; }
  public long getRemaining() { return remaining; }
  public void setRemaining(long remaining) { this.remaining = remaining; }
}

interface CouponRepository extends JpaRepository<Coupon, Long> {}

@RestController
class CouponController {
  private final CouponRepository coupons;

  CouponController(CouponRepository coupons) {
    this.coupons = coupons;
  }

  @PostMapping("/coupons/{id}/redeem")
  public void redeem(@PathVariable Long id) {
    Coupon coupon = coupons.findById(id).orElseThrow();
    if (coupon.isUsed()) { // expect: check-then-act
      throw new IllegalStateException("used");
    }
    coupon.setUsed(true);
    coupons.save(coupon);
  }

  @PostMapping("/coupons/{id}/draw")
  public void draw(@PathVariable Long id, @RequestParam long amount) {
    Coupon coupon = coupons.findById(id).orElseThrow();
    if (coupon.getRemaining() < amount) { // expect: check-then-act
      throw new IllegalStateException("too much");
    }
    coupon.setRemaining(coupon.getRemaining() - amount);
    coupons.save(coupon);
  }
}

@Entity
class Account {
  @Id private Long id;
  private long balance;
  private java.math.BigDecimal credit = java.math.BigDecimal.ZERO;
  private boolean paid;
  private boolean claimed;
  private String holder;

  public Long getId() { return id; }
  public long getBalance() { return balance; }
  public void setBalance(long balance) { this.balance = balance; }
  public java.math.BigDecimal getCredit() { return credit; }
  public void setCredit(java.math.BigDecimal credit) { this.credit = credit; }
  public boolean isPaid() { return paid; }
  public void setPaid(boolean paid) { this.paid = paid; }
  public boolean isClaimed() { return claimed; }
  public void setClaimed(boolean claimed) { this.claimed = claimed; }
  public String getHolder() { return holder; }
  public void setHolder(String holder) { this.holder = holder; }
}

interface AccountRepository extends JpaRepository<Account, Long> {
  java.util.Optional<Account> findByHolder(String holder);

  @org.springframework.data.jpa.repository.Query(value = "SELECT * FROM account WHERE id = ? FOR UPDATE", nativeQuery = true)
  java.util.Optional<Account> held(Long id);

  @org.springframework.data.jpa.repository.Modifying
  @org.springframework.data.jpa.repository.Query("UPDATE Account a SET a.balance = a.balance - ?2 WHERE a.id = ?1 AND a.balance >= ?2")
  int take(Long id, long amount);
}

@RestController
class AccountController {
  private final AccountRepository accounts;
  private final jakarta.persistence.EntityManager manager;
  private final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();

  AccountController(AccountRepository accounts, jakarta.persistence.EntityManager manager) {
    this.accounts = accounts;
    this.manager = manager;
  }

  @PostMapping("/a/{id}/withdraw")
  public void withdraw(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getBalance() >= amount) { // expect: check-then-act
      account.setBalance(account.getBalance() - amount);
      accounts.save(account);
    }
  }

  @PostMapping("/a/{id}/withdraw-safe")
  public void withdrawSafe(@PathVariable Long id, @RequestParam long amount) {
    if (accounts.take(id, amount) == 0) { // ok: check-then-act
      throw new IllegalStateException("too much");
    }
  }

  @org.springframework.transaction.annotation.Transactional
  @PostMapping("/a/{id}/transaction")
  public void transaction(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getBalance() < amount) { // expect: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setBalance(account.getBalance() - amount);
  }

  @org.springframework.transaction.annotation.Transactional(isolation = org.springframework.transaction.annotation.Isolation.SERIALIZABLE)
  @PostMapping("/a/{id}/transaction-safe")
  public void transactionSafe(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getBalance() < amount) { // ok: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setBalance(account.getBalance() - amount);
  }

  @PostMapping("/a/{id}/credit")
  public void credit(@PathVariable Long id, @RequestParam java.math.BigDecimal amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getCredit().compareTo(amount) < 0) { // expect: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setCredit(account.getCredit().subtract(amount));
    accounts.save(account);
  }

  @PostMapping("/a/{id}/credit-safe")
  public synchronized void creditSafe(@PathVariable Long id, @RequestParam java.math.BigDecimal amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getCredit().compareTo(amount) < 0) { // ok: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setCredit(account.getCredit().subtract(amount));
    accounts.save(account);
  }

  @PostMapping("/a/{id}/pay")
  public void pay(@PathVariable Long id) {
    Account account = accounts.findById(id).orElseThrow();
    if (!account.isPaid()) { // expect: check-then-act
      account.setPaid(true);
      accounts.save(account);
    }
  }

  @PostMapping("/a/{id}/pay-safe")
  public void paySafe(@PathVariable Long id) {
    Account account = accounts.held(id).orElseThrow();
    if (!account.isPaid()) { // ok: check-then-act
      account.setPaid(true);
      accounts.save(account);
    }
  }

  @PostMapping("/a/claim")
  public void claim(@RequestParam String holder) {
    Account account = accounts.findByHolder(holder).orElse(null);
    if (account == null || account.isClaimed()) { // expect: check-then-act
      return;
    }
    account.setClaimed(true);
    accounts.save(account);
  }

  @PostMapping("/a/claim-safe")
  public void claimSafe(@RequestParam String holder) {
    lock.lock();
    try {
      Account account = accounts.findByHolder(holder).orElse(null);
      if (account == null || account.isClaimed()) { // ok: check-then-act
        return;
      }
      account.setClaimed(true);
      accounts.save(account);
    } finally {
      lock.unlock();
    }
  }

  @PostMapping("/a/{id}/found")
  public void found(@PathVariable Long id, @RequestParam long amount) {
    Account account = manager.find(Account.class, id);
    if (account.getBalance() - amount < 0) { // expect: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setBalance(account.getBalance() - amount);
  }

  @PostMapping("/a/{id}/found-safe")
  public void foundSafe(@PathVariable Long id, @RequestParam long amount) {
    Account account = manager.find(Account.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
    if (account.getBalance() - amount < 0) { // ok: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setBalance(account.getBalance() - amount);
  }

  @PostMapping("/a/{id}/renamed")
  public void renamed(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.findById(id).orElseThrow();
    long left = account.getBalance() - amount;
    if (left < 0) { // expect: check-then-act
      throw new IllegalStateException("too much");
    }
    account.setBalance(left);
    accounts.save(account);
  }

  @PostMapping("/a/{id}/renamed-safe")
  public void renamedSafe(@PathVariable Long id, @RequestParam String holder) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getHolder() == null) { // ok: check-then-act
      account.setHolder(holder);
      accounts.save(account);
    }
  }

  @PostMapping("/a/{id}/block")
  public void block(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getBalance() < amount) { // expect: check-then-act
      return;
    }
    account.setBalance(account.getBalance() - amount);
    accounts.save(account);
  }

  @PostMapping("/a/{id}/block-safe")
  public void blockSafe(@PathVariable Long id, @RequestParam long amount) {
    synchronized (this) {
      Account account = accounts.findById(id).orElseThrow();
      if (account.getBalance() < amount) { // ok: check-then-act
        return;
      }
      account.setBalance(account.getBalance() - amount);
      accounts.save(account);
    }
  }

  @PostMapping("/a/{id}/helper")
  public void helper(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.findById(id).orElseThrow();
    if (account.getBalance() < amount) { // expect: check-then-act
      throw new IllegalStateException("too much");
    }
    take(account, amount);
  }

  @PostMapping("/a/{id}/helper-safe")
  public void helperSafe(@PathVariable Long id, @RequestParam long amount) {
    Account account = accounts.held(id).orElseThrow();
    if (account.getBalance() < amount) { // ok: check-then-act
      throw new IllegalStateException("too much");
    }
    take(account, amount);
  }

  private void take(Account account, long amount) {
    account.setBalance(account.getBalance() - amount);
    accounts.save(account);
  }
}
