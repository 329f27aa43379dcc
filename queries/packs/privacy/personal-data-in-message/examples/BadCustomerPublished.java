package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
class Customer {
  @Id private Long id;
  private String email;
  private String phoneNumber;
  private String segment;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getPhoneNumber() { return phoneNumber; }
  public void setPhoneNumber(String phoneNumber) { this.phoneNumber = phoneNumber; }
  public String getSegment() { return segment; }
  public void setSegment(String segment) { this.segment = segment; }
}

interface CustomerRepository extends JpaRepository<Customer, Long> {}

@RestController
class CustomerController {
  private final CustomerRepository customers;
  private final KafkaTemplate<String, Object> kafka;

  CustomerController(CustomerRepository customers, KafkaTemplate<String, Object> kafka) {
    this.customers = customers;
    this.kafka = kafka;
  }

  @PostMapping("/customers/{id}/publish")
  public void publish(@PathVariable Long id) {
    Customer customer = customers.findById(id).orElseThrow();
    kafka.send("customers", customer); // expect: personal-data-in-message
  }
}
