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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
class Purchase {
  @Id private Long id;
  private long price;
  private String status;
  private Long productId;

  public Long getId() { return id; }
  public long getPrice() { return price; }
  public void setPrice(long price) { this.price = price; }
  public String getStatus() { return status; }
  public void setStatus(String status) { this.status = status; }
  public Long getProductId() { return productId; }
  public void setProductId(Long productId) { this.productId = productId; }
}

interface PurchaseRepository extends JpaRepository<Purchase, Long> {}

@Entity
class Product {
  @Id private Long id;
  private long price;
  private String name;

  public Long getId() { return id; }
  public long getPrice() { return price; }
  public void setPrice(long price) { this.price = price; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
}

interface ProductRepository extends JpaRepository<Product, Long> {}

class PurchaseRequest {
  private long price;
  private String status;
  private Long productId;

  public long getPrice() { return price; }
  public void setPrice(long price) { this.price = price; }
  public String getStatus() { return status; }
  public void setStatus(String status) { this.status = status; }
  public Long getProductId() { return productId; }
  public void setProductId(Long productId) { this.productId = productId; }
}

@RestController
class PurchaseController {
  private final PurchaseRepository purchases;
  private final ProductRepository products;

  PurchaseController(PurchaseRepository purchases, ProductRepository products) {
    this.purchases = purchases;
    this.products = products;
  }

  @PutMapping("/purchases/{id}")
  public void change(@PathVariable Long id, @RequestBody PurchaseRequest request) {
    Purchase purchase = purchases.findById(id).orElseThrow();
    purchase.setStatus(request.getStatus()); // expect: state-from-client
    purchases.save(purchase);
  }
}
