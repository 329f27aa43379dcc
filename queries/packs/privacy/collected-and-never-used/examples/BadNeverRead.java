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
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

class SignUp { // expect: collected-and-never-used
  private String email;
  private String religion;

  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getReligion() { return religion; }
  public void setReligion(String religion) { this.religion = religion; }
}

@RestController
class SignUpController {
  @PostMapping("/signup")
  public String add(@RequestBody SignUp signUp) {
    return signUp.getEmail();
  }
}
