//// access: GET /admin/a authenticated
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

/** The secret is configured. */
@Component
class Gate extends OncePerRequestFilter {
  @Value("${gate.key}") private String key;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!key.equals(request.getHeader("X-Api-Key"))) {
      response.sendError(401);
      return;
    }
    chain.doFilter(request, response);
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
//// file: src/main/resources/application.properties
gate.key=s3cr3t
