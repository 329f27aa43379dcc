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
  @PostMapping("/orders") public String create(@Valid @RequestBody Order order, BindingResult result) { // expect: validation-ignored
    return order.code;
  }
}

record Line(@Size(max = 10) String code) {}

@RestController
class LineController {
  private String last = "";

  private void taken(BindingResult result) {
    if (result.hasErrors()) {
      throw new IllegalArgumentException("bad");
    }
  }

  @PostMapping("/lines") public void line(@Valid @RequestBody Line line, BindingResult result) { last = line.code(); } // expect: validation-ignored
  @PostMapping("/lines-safe") public void lineSafe(@Valid @RequestBody Line line, BindingResult result) { taken(result); last = line.code(); } // ok: validation-ignored

  @PostMapping("/forms") public void form(@Valid @org.springframework.web.bind.annotation.ModelAttribute Order order, BindingResult result) { last = order.code; } // expect: validation-ignored
  @PostMapping("/forms-safe") public void formSafe(@Valid @org.springframework.web.bind.annotation.ModelAttribute Order order, BindingResult result) { last = result.hasErrors() ? "" : order.code; } // ok: validation-ignored

  @PostMapping("/errors") public void errors(@Valid @RequestBody Order order, org.springframework.validation.Errors errors) { last = order.code; } // expect: validation-ignored
  @PostMapping("/errors-safe") public void errorsSafe(@Valid @RequestBody Order order, org.springframework.validation.Errors errors) { if (errors.getErrorCount() == 0) { last = order.code; } } // ok: validation-ignored

  @PostMapping("/groups") public void groups(@org.springframework.validation.annotation.Validated @RequestBody Order order, BindingResult result) { last = order.code; } // expect: validation-ignored
  @PostMapping("/groups-safe") public void groupsSafe(@org.springframework.validation.annotation.Validated @RequestBody Order order) { last = order.code; } // ok: validation-ignored

  @org.springframework.web.bind.annotation.PutMapping("/put") public void put(@Valid @RequestBody Order order, BindingResult result) { last = order.code; } // expect: validation-ignored
  @org.springframework.web.bind.annotation.PutMapping("/put-safe") public Object putSafe(@Valid @RequestBody Order order, BindingResult result) { return result.getAllErrors(); } // ok: validation-ignored

  @org.springframework.web.bind.annotation.PatchMapping("/patch") public void patch(@Valid @RequestBody Order order, BindingResult result) { last = order.code; } // expect: validation-ignored
  @org.springframework.web.bind.annotation.PatchMapping("/patch-safe") public void patchSafe(@Valid @RequestBody Order order, BindingResult result) { if (result.hasFieldErrors("code")) { return; } last = order.code; } // ok: validation-ignored

  @org.springframework.web.bind.annotation.GetMapping("/search") public String search(@Valid Order order, BindingResult result) { return order.code; } // expect: validation-ignored
  @org.springframework.web.bind.annotation.GetMapping("/search-safe") public String searchSafe(@Valid Order order, BindingResult result) { return result.hasErrors() ? "" : order.code; } // ok: validation-ignored

  @PostMapping("/several") public void several(@RequestBody Line line, @Valid Order order, BindingResult result) { last = line.code() + order.code; } // expect: validation-ignored
  @PostMapping("/several-safe") public void severalSafe(@RequestBody Line line, Order order, BindingResult result) { last = line.code() + order.code; } // ok: validation-ignored

  @PostMapping("/logged") public void logged(@Valid @RequestBody Order order, BindingResult result) { System.getLogger("x").log(System.Logger.Level.INFO, "" + result.getErrorCount()); last = order.code; } // missing: validation-ignored
  @PostMapping("/logged-safe") public void loggedSafe(@Valid @RequestBody Order order, BindingResult result) { System.getLogger("x").log(System.Logger.Level.INFO, "" + result.getErrorCount()); taken(result); last = order.code; } // ok: validation-ignored
}
