//// access: GET /a role:ADMIN
//// access: GET /b unknown
//// access: GET /c public
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.requestMatchers("/a").access(new Admins())
        .requestMatchers("/b").access(new Stored())
        .anyRequest().access((caller, request) -> new org.springframework.security.authorization.AuthorizationDecision(true))).build();
  }
}

class Admins implements org.springframework.security.authorization.AuthorizationManager<
    org.springframework.security.web.access.intercept.RequestAuthorizationContext> {
  @Override
  public org.springframework.security.authorization.AuthorizationDecision check(
      java.util.function.Supplier<org.springframework.security.core.Authentication> caller,
      org.springframework.security.web.access.intercept.RequestAuthorizationContext request) {
    boolean granted = caller.get().getAuthorities().stream()
        .anyMatch(each -> each.getAuthority().equals("ROLE_ADMIN"));
    return new org.springframework.security.authorization.AuthorizationDecision(granted);
  }
}

class Stored implements org.springframework.security.authorization.AuthorizationManager<
    org.springframework.security.web.access.intercept.RequestAuthorizationContext> {
  @Override
  public org.springframework.security.authorization.AuthorizationDecision check(
      java.util.function.Supplier<org.springframework.security.core.Authentication> caller,
      org.springframework.security.web.access.intercept.RequestAuthorizationContext request) {
    java.util.List<String> wanted = vendor.Rules.of(request.getRequest().getRequestURI());
    if (wanted.isEmpty()) {
      return new org.springframework.security.authorization.AuthorizationDecision(true);
    }
    for (String each : wanted) {
      if (caller.get().getAuthorities().toString().contains(each)) {
        return new org.springframework.security.authorization.AuthorizationDecision(true);
      }
    }
    return new org.springframework.security.authorization.AuthorizationDecision(false);
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
  @GetMapping("/c") String c() { return ""; }
}
