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

/** The bypass is for another verb only. */
@Component
class Gate extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if ("OPTIONS".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getSession().getAttribute("loginUser") == null) {
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
