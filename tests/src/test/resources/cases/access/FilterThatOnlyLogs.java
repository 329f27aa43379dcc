//// access: GET /a public
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@org.springframework.stereotype.Component
class TimingFilter extends org.springframework.web.filter.OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      jakarta.servlet.http.HttpServletRequest request,
      jakarta.servlet.http.HttpServletResponse response,
      jakarta.servlet.FilterChain chain)
      throws java.io.IOException, jakarta.servlet.ServletException {
    long start = System.nanoTime();
    chain.doFilter(request, response);
    System.out.println(System.nanoTime() - start);
  }
}

@Configuration
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
