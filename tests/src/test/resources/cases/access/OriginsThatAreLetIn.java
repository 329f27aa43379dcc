//// cors: ANY NOT_ALLOWED *
//// cors: LIST ALLOWED https://a.example
//// cors: REFLECTED ALLOWED *
//// cors: REFLECTED ALLOWED
//// cors: UNKNOWN ALLOWED
//// opens: GET /a
//// opens: GET /b
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Cors implements org.springframework.web.servlet.config.annotation.WebMvcConfigurer {
  @Override
  public void addCorsMappings(org.springframework.web.servlet.config.annotation.CorsRegistry registry) {
    registry.addMapping("/b").allowedOrigins("https://a.example").allowCredentials(true);
    registry.addMapping("/b").allowedOriginPatterns("*").allowCredentials(true);
    registry.addMapping("/c");
  }
}

@org.springframework.stereotype.Component
class Headers extends org.springframework.web.filter.OncePerRequestFilter {
  @Override
  protected void doFilterInternal(jakarta.servlet.http.HttpServletRequest request,
      jakarta.servlet.http.HttpServletResponse response, jakarta.servlet.FilterChain chain)
      throws jakarta.servlet.ServletException, java.io.IOException {
    String origin = request.getHeader("Origin");
    if (origin != null) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
    chain.doFilter(request, response);
  }
}

class Tested {
  java.util.Set<String> known;

  void write(jakarta.servlet.http.HttpServletRequest request,
      jakarta.servlet.http.HttpServletResponse response) {
    String origin = request.getHeader("Origin");
    if (known.contains(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
}
