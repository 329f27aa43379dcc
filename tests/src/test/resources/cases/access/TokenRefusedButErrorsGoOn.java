//// access: GET /admin/a public ?
//// inert: Gate FAIL_OPEN
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

/** Strangers send none; what a null does to the library is not known. */
@Component
class Gate extends OncePerRequestFilter {
  vendor.Tokens tokens;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (!tokens.isValid(request.getHeader("Authorization"))) {
        response.sendError(401);
        return;
      }
    } catch (RuntimeException e) {
      logger.warn("token service is down", e);
    }
    chain.doFilter(request, response);
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
