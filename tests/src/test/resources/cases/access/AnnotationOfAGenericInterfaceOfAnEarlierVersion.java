//// boot: 2.7.18
//// access: GET /cats role:READER
//// access: POST /cats role:WRITER
//// no inert:
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }
}

interface Store<T> {
  @PreAuthorize("hasRole('WRITER')")
  void save(T thing);

  @PreAuthorize("hasRole('READER')")
  Object read(String id);
}

@RestController
class Cats implements Store<Integer> {
  @Override
  @PostMapping("/cats")
  public void save(Integer thing) {}

  @Override
  @GetMapping("/cats")
  public Object read(String id) { return id; }
}
