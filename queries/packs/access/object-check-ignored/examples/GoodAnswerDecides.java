package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.Principal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.DeleteMapping;
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
  public void setAmount(int amount) { this.amount = amount; }
}

interface InvoiceRepository extends JpaRepository<Invoice, Long> {}

@Service
class Ownership {
  private final InvoiceRepository invoices;

  Ownership(InvoiceRepository invoices) {
    this.invoices = invoices;
  }

  boolean owns(Long id, String user) {
    return invoices.findById(id).orElseThrow().getOwner().equals(user);
  }

  void require(Long id, String user) {
    if (!owns(id, user)) {
      throw new IllegalStateException("not yours");
    }
  }
}

@RestController
class InvoiceController {
  private final InvoiceRepository invoices;
  private final Ownership ownership;

  InvoiceController(InvoiceRepository invoices, Ownership ownership) {
    this.invoices = invoices;
    this.ownership = ownership;
  }

  @DeleteMapping("/invoices/{id}") public void remove(@PathVariable Long id, Principal principal) { // ok: object-check-ignored
    if (!ownership.owns(id, principal.getName())) {
      return;
    }
    invoices.deleteById(id);
  }
}
