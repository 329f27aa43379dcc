package example;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Customer {
  @Id private Long id;
  private String email;
  private String phoneNumber;
  private String homeAddress;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getPhoneNumber() { return phoneNumber; }
  public void setPhoneNumber(String phoneNumber) { this.phoneNumber = phoneNumber; }
  public String getHomeAddress() { return homeAddress; }
  public void setHomeAddress(String homeAddress) { this.homeAddress = homeAddress; }
}

@Entity
class Ticket {
  @Id private Long id;
  private String topic;
  @ManyToOne @JsonIgnore private Customer customer;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getTopic() { return topic; }
  public void setTopic(String topic) { this.topic = topic; }
  public Customer getCustomer() { return customer; }
  public void setCustomer(Customer customer) { this.customer = customer; }
}

interface TicketRepository extends JpaRepository<Ticket, Long> {}

@RestController
class TicketController {
  private final TicketRepository tickets;

  TicketController(TicketRepository tickets) {
    this.tickets = tickets;
  }

  @GetMapping("/tickets/{id}") // ok: related-person-in-response
  public Ticket find(@PathVariable Long id) {
    return tickets.findById(id).orElseThrow();
  }
}
