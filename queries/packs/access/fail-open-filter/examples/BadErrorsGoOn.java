package example;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Component
class TokenGate extends OncePerRequestFilter {
  private final vendor.tokens.TokenService tokens = new vendor.tokens.TokenService();

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (!tokens.isValid(request.getHeader("Authorization"))) {
        response.sendError(401);
        return;
      }
    } catch (RuntimeException e) { // expect: fail-open-filter
      logger.warn("the token service is down", e);
    }
    chain.doFilter(request, response);
  }
}

@RestController
class LedgerController {
  @GetMapping("/ledger") public String ledger() {
    return "entries";
  }
}
