//// access: GET /a unknown
//// access: GET /b authenticated
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@org.springframework.stereotype.Component
class TokenFilter extends org.springframework.web.filter.OncePerRequestFilter {
  private final Tokens tokens;

  TokenFilter(Tokens tokens) { this.tokens = tokens; }

  @Override
  protected void doFilterInternal(
      jakarta.servlet.http.HttpServletRequest request,
      jakarta.servlet.http.HttpServletResponse response,
      jakarta.servlet.FilterChain chain)
      throws java.io.IOException, jakarta.servlet.ServletException {
    if (!tokens.isGood(request.getHeader("X-Token"))) {
      response.sendError(401);
      return;
    }
    chain.doFilter(request, response);
  }
}

interface Tokens {
  boolean isGood(String token);
}

@Configuration
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.requestMatchers("/a").permitAll().anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
}
