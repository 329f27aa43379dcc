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

@Component
class LoginGate implements org.springframework.web.servlet.HandlerInterceptor,
    org.springframework.web.servlet.config.annotation.WebMvcConfigurer {
  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    return request.getAttribute("currentUser") != null;
  }

  @Override
  public void addInterceptors(
      org.springframework.web.servlet.config.annotation.InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }
}

/** What the next check looks for comes from here. */
@Component
class JwtFilter extends OncePerRequestFilter {
  io.jsonwebtoken.JwtParser parser;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String token = request.getHeader("Authorization");
    if (token != null) {
      request.setAttribute("currentUser", parser.parseSignedClaims(token).getPayload().getSubject());
    }
    chain.doFilter(request, response);
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
