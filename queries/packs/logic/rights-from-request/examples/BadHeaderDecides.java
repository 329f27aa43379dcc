package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Configuration
@EnableWebSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Member {
  @Id private Long id;
  private String email;
  private String role;

  public Long getId() { return id; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getRole() { return role; }
  public void setRole(String role) { this.role = role; }
}

interface MemberRepository extends JpaRepository<Member, Long> {}

@RestController
class MemberController {
  private final MemberRepository members;

  MemberController(MemberRepository members) {
    this.members = members;
  }

  @DeleteMapping("/members/{id}")
  public void delete(@PathVariable Long id, HttpServletRequest request) {
    if (!"ADMIN".equals(request.getHeader("X-Role"))) { // expect: rights-from-request
      throw new IllegalStateException("no");
    }
    members.deleteById(id);
  }

  @GetMapping("/members")
  public List<Member> all(@RequestParam boolean admin) {
    if (admin) { // expect: rights-from-request
      return members.findAll();
    }
    return List.of();
  }
}

class Wish {
  private boolean admin;
  private String role;
  private String text;

  public boolean isAdmin() { return admin; }
  public void setAdmin(boolean admin) { this.admin = admin; }
  public String getRole() { return role; }
  public void setRole(String role) { this.role = role; }
  public String getText() { return text; }
  public void setText(String text) { this.text = text; }
}

@RestController
class WishController {
  private final MemberRepository members;

  WishController(MemberRepository members) {
    this.members = members;
  }

  @GetMapping("/w/parameter")
  public Object parameter(HttpServletRequest request) {
    if (request.getParameter("role").equalsIgnoreCase("admin")) { // expect: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/parameter-safe")
  public Object parameterSafe(HttpServletRequest request) {
    if (request.isUserInRole("ADMIN")) { // ok: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @DeleteMapping("/w/header/{id}")
  public void header(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestHeader("X-Admin") boolean isAdmin) {
    if (!isAdmin) { // expect: rights-from-request
      throw new IllegalStateException("no");
    }
    members.deleteById(id);
  }

  @DeleteMapping("/w/header-safe/{id}")
  public void headerSafe(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestHeader("X-Quiet") boolean quiet, HttpServletRequest request) {
    if (!request.isUserInRole("ADMIN") || quiet) { // ok: rights-from-request
      throw new IllegalStateException("no");
    }
    members.deleteById(id);
  }

  @DeleteMapping("/w/body/{id}")
  public void body(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestBody Wish wish) {
    if (wish.isAdmin()) { // expect: rights-from-request
      members.deleteById(id);
    }
  }

  @DeleteMapping("/w/body-safe/{id}")
  public void bodySafe(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestBody Wish wish, org.springframework.security.core.Authentication caller) {
    if (caller.getAuthorities().toString().contains("ADMIN") && wish.getText() != null) { // ok: rights-from-request
      members.deleteById(id);
    }
  }

  @DeleteMapping("/w/bodyrole/{id}")
  public void bodyRole(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestBody Wish wish) {
    if ("ADMIN".equals(wish.getRole())) { // expect: rights-from-request
      members.deleteById(id);
    }
  }

  @DeleteMapping("/w/bodyrole-safe/{id}")
  public void bodyRoleSafe(@PathVariable Long id, @org.springframework.web.bind.annotation.RequestBody Wish wish) {
    if ("delete".equals(wish.getText())) { // ok: rights-from-request
      members.deleteById(id);
    }
  }

  @GetMapping("/w/role")
  public Object role(@RequestParam String userRole) {
    boolean all = userRole.equals("ADMIN");
    if (all) { // expect: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/role-safe")
  public Object roleSafe(@RequestParam String role) {
    return members.findAll().stream().filter(each -> each.getRole().equals(role)).toList(); // ok: rights-from-request
  }

  @GetMapping("/w/path/{role}")
  public Object path(@PathVariable String role) {
    return role.startsWith("ADMIN") ? members.findAll() : List.of(); // expect: rights-from-request
  }

  @GetMapping("/w/path-safe/{kind}")
  public Object pathSafe(@PathVariable String kind) {
    return kind.startsWith("all") ? members.findAll() : List.of(); // ok: rights-from-request
  }

  @GetMapping("/w/trusted")
  public Object trusted(HttpServletRequest request) {
    String trusted = request.getHeader("X-Trusted");
    if (Boolean.parseBoolean(trusted)) { // expect: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/trusted-safe")
  public Object trustedSafe(HttpServletRequest request) {
    String quiet = request.getHeader("X-Quiet");
    if (Boolean.parseBoolean(quiet)) { // ok: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/internal")
  public Object internal(@RequestParam(defaultValue = "false") boolean internal) {
    if (internal && members.count() > 0) { // expect: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/internal-safe")
  public Object internalSafe(@RequestParam(required = false) String role) {
    if (role == null || role.isEmpty()) { // ok: rights-from-request
      return List.of();
    }
    return members.count();
  }

  @GetMapping("/w/cookie")
  public Object cookie(@org.springframework.web.bind.annotation.CookieValue String authenticated) {
    if (authenticated.equals("yes")) { // expect: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/cookie-safe")
  public Object cookieSafe(@org.springframework.web.bind.annotation.CookieValue String colour, java.security.Principal caller) {
    if (colour.equals("red") && caller.getName().equals("root")) { // ok: rights-from-request
      return members.findAll();
    }
    return List.of();
  }

  @GetMapping("/w/switch")
  public Object switched(@RequestParam String role) {
    switch (role) { // expect: rights-from-request
      case "ADMIN":
        return members.findAll();
      default:
        return List.of();
    }
  }

  @GetMapping("/w/switch-safe")
  public Object switchedSafe(@RequestParam String order) {
    switch (order) { // ok: rights-from-request
      case "name":
        return members.findAll();
      default:
        return List.of();
    }
  }
}
