//// without: spring-boot-starter-security
//// access: GET /a authenticated ?
//// access: GET /login public
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

class SessionInterceptor implements org.springframework.web.servlet.HandlerInterceptor {
  @Override
  public boolean preHandle(
      jakarta.servlet.http.HttpServletRequest request,
      jakarta.servlet.http.HttpServletResponse response,
      Object handler)
      throws java.io.IOException {
    if (request.getSession().getAttribute("user") == null) {
      response.sendRedirect("/login");
      return false;
    }
    return true;
  }
}

@Configuration
class Web2 implements org.springframework.web.servlet.config.annotation.WebMvcConfigurer {
  @Override
  public void addInterceptors(
      org.springframework.web.servlet.config.annotation.InterceptorRegistry registry) {
    registry.addInterceptor(new SessionInterceptor()).addPathPatterns("/**").excludePathPatterns("/login");
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/login") String login() { return ""; }
}
