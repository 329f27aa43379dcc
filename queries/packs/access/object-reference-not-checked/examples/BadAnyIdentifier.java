package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    http.authorizeHttpRequests(
        requests ->
            requests
                .anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class PurchaseOrder {
  @Id private Long id;
  private String owner;
  private String deliveryAddress;

  public Long getId() { return id; }
  public String getOwner() { return owner; }
  public String getDeliveryAddress() { return deliveryAddress; }
}

interface OrderRepository extends JpaRepository<PurchaseOrder, Long> {
  Optional<PurchaseOrder> findByIdAndOwner(Long id, String owner);
}

@RestController
class OrderController {
  private final OrderRepository orders;

  OrderController(OrderRepository orders) {
    this.orders = orders;
  }

  @GetMapping("/orders/{id}") public PurchaseOrder find(@PathVariable Long id) { // expect: object-reference-not-checked
    return orders.findById(id).orElseThrow();
  }
}
