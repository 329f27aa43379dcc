//// entry: HTTP GET /registered/* Registered.doGet
package app;

import jakarta.servlet.http.*;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.*;

class Registered extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}

@Configuration
class Servlets {
  @Bean
  ServletRegistrationBean<Registered> bean() {
    return new ServletRegistrationBean<>(new Registered(), "/registered/*");
  }
}
