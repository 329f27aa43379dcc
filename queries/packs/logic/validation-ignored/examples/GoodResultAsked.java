package example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
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

class Order {
  @Size(max = 10) public String code;
}

@RestController
class OrderController {
  @PostMapping("/orders") public String create(@Valid @RequestBody Order order, BindingResult result) { // ok: validation-ignored
    if (result.hasErrors()) {
      throw new IllegalArgumentException("invalid");
    }
    return order.code;
  }
}
