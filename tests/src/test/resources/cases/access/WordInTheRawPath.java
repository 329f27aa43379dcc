//// access: GET /admin/a unknown
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

/** /admin/a;login is the handler too. */
@Component
class Gate extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean open = request.getRequestURI().contains("login");
    if (!open && request.getSession().getAttribute("loginUser") == null) {
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
