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
