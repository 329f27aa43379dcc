//// access: GET /admin/a public
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

/** The request goes on whatever happens. */
@Component
class Gate extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (request.getSession().getAttribute("loginUser") == null) {
        throw new ServletException("no");
      }
    } finally {
      chain.doFilter(request, response);
    }
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
