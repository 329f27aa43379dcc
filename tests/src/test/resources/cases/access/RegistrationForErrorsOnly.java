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

class Gate implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (((HttpServletRequest) request).getSession().getAttribute("loginUser") == null) {
      ((HttpServletResponse) response).sendError(401);
      return;
    }
    chain.doFilter(request, response);
  }
}

@Configuration
class Config {
  @Bean
  org.springframework.boot.web.servlet.FilterRegistrationBean<Gate> gate() {
    org.springframework.boot.web.servlet.FilterRegistrationBean<Gate> made =
        new org.springframework.boot.web.servlet.FilterRegistrationBean<>(new Gate());
    made.setDispatcherTypes(DispatcherType.ERROR);
    return made;
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
}
