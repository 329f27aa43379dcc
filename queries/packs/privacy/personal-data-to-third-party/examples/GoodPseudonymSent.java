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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

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
  private final RestTemplate http;

  CustomerController(CustomerRepository customers, RestTemplate http) {
    this.customers = customers;
    this.http = http;
  }

  @PostMapping("/customers/{id}/newsletter")
  public void subscribe(@PathVariable Long id) {
    Customer customer = customers.findById(id).orElseThrow();
    http.postForObject("https://api.mailings.example.com/subscribers", customer.getSegment(), String.class); // ok: personal-data-to-third-party
  }

  @PostMapping("/customers/{id}/index")
  public void index(@PathVariable Long id) {
    Customer customer = customers.findById(id).orElseThrow();
    http.postForObject("http://search-service/customers", customer, String.class); // ok: personal-data-to-third-party
  }
}
