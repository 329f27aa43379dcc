//// access: GET /a authenticated
//// access: GET /open/a public
//// without: spring-boot-starter-security
package app;

import jakarta.servlet.http.*;
import org.springframework.context.annotation.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;

@Configuration
class Config {
  @Bean
  MappedInterceptor gate() {
    return new MappedInterceptor(new String[] {"/**"}, new String[] {"/open/**"}, new HandlerInterceptor() {
      @Override
      public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        return request.getSession().getAttribute("loginUser") != null;
      }
    });
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/open/a") String b() { return ""; }
}
