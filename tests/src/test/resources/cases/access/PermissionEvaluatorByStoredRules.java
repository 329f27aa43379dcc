//// access: GET /a unknown
//// access: GET /b public
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build();
  }

  @Bean
  static org.springframework.security.access.expression.method.MethodSecurityExpressionHandler handler() {
    org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler made =
        new org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler();
    made.setPermissionEvaluator(new Rights());
    return made;
  }
}

class Rights implements org.springframework.security.access.PermissionEvaluator {
  @Override
  public boolean hasPermission(
      org.springframework.security.core.Authentication caller, Object target, Object right) {
    return vendor.Rules.allow(caller, target, right);
  }

  @Override
  public boolean hasPermission(org.springframework.security.core.Authentication caller,
      java.io.Serializable id, String type, Object right) {
    return true;
  }
}

@RestController
class Web {
  @GetMapping("/a") @PreAuthorize("hasPermission(#x, 'things:read')") String a(String x) { return ""; }
  @GetMapping("/b") @PreAuthorize("hasPermission(#x, 'Thing', 'read')") String b(String x) { return ""; }
}
