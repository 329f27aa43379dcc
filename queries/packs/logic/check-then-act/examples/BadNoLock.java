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
