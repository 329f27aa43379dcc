package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
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
    http.authorizeHttpRequests(requests -> requests.requestMatchers("/registry/**").permitAll().anyRequest().authenticated());
    return http.build();
  }
}

class Route {
  private String path;
  private String target;

  public String getPath() { return path; }
  public void setPath(String path) { this.path = path; }
  public String getTarget() { return target; }
  public void setTarget(String target) { this.target = target; }
}

@RestController
class RegistryController {
  private final vendor.registry.Publisher publisher;

  RegistryController(vendor.registry.Publisher publisher) {
    this.publisher = publisher;
  }

  @PostMapping("/registry/routes") public String register(@RequestBody Route route) { // expect: unauthenticated-hand-over
    publisher.publish(route);
    return "taken";
  }
}
