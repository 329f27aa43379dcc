package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.DeleteMapping;
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
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Invoice {
  @Id private Long id;
  private String owner;
  private int amount;

  public Long getId() { return id; }
  public String getOwner() { return owner; }
  public int getAmount() { return amount; }
}

interface InvoiceRepository extends JpaRepository<Invoice, Long> {
  Optional<Invoice> findByIdAndOwner(Long id, String owner);
}

@RestController
class InvoiceController {
  private final InvoiceRepository invoices;

  InvoiceController(InvoiceRepository invoices) {
    this.invoices = invoices;
  }

  @GetMapping("/invoices/{id}") public Invoice find(@PathVariable Long id, Principal principal) { // ok: object-check-forgotten
    return invoices.findByIdAndOwner(id, principal.getName()).orElseThrow();
  }

  @DeleteMapping("/invoices/{id}") public void remove(@PathVariable Long id) { // expect: object-check-forgotten
    invoices.deleteById(id);
  }
}
