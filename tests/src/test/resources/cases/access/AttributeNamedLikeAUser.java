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

/** A language, not a user. */
@Component
class Gate extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getSession().getAttribute("userLocale") == null) {
      response.sendRedirect("/languages");
      return;
    }
    chain.doFilter(request, response);
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
