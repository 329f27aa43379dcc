//// access: GET /admin/a public ?
//// without: spring-boot-starter-security
package app;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import org.springframework.beans.factory.annotation.*;
import org.springframework.context.annotation.*;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests of a key, whoever made it up. */
@Component
class Gate extends OncePerRequestFilter {
  vendor.RateLimiter limiter;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader("X-Api-Key");
    if (key == null || !limiter.check(key)) {
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
