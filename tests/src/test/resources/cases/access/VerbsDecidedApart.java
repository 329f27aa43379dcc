//// access: GET /any public
//// access: DELETE|PATCH|POST|PUT /any authenticated
//// access: DELETE|GET|PATCH|PUT /write authenticated
//// access: POST /write role:ADMIN
//// access: GET|POST /same authenticated
//// access: ANY /held role:ADMIN
//// access: GET /pair public
//// access: PUT /pair role:ADMIN
//// inputs: GET /any QUERY name String optional
//// inputs: DELETE|PATCH|POST|PUT /any QUERY name String optional
//// response: GET /pair email
//// response: PUT /pair email
package app;

import org.springframework.context.annotation.*;
import org.springframework.http.HttpMethod;
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
    return http.authorizeHttpRequests(
            a ->
                a.requestMatchers(HttpMethod.GET, "/any", "/pair").permitAll()
                    .requestMatchers(HttpMethod.POST, "/write").hasRole("ADMIN")
                    .requestMatchers(HttpMethod.PUT, "/pair").hasRole("ADMIN")
                    .requestMatchers(HttpMethod.GET, "/held").permitAll()
                    .anyRequest().authenticated())
        .build();
  }
}

class Pair {
  private String email;

  public String getEmail() { return email; }
}

@RestController
class Web {
  @RequestMapping("/any") String any(@RequestParam(required = false) String name) { return ""; }
  @RequestMapping("/write") void write() {}
  @RequestMapping(path = "/same", method = {RequestMethod.POST, RequestMethod.GET}) void same() {}
  @PreAuthorize("hasRole('ADMIN')") @RequestMapping("/held") void held() {}
  @RequestMapping(path = "/pair", method = {RequestMethod.PUT, RequestMethod.GET}) Pair pair() { return new Pair(); }
}
