package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers that look at their callers themselves. */
final class HandlerChecksTest {

  private static final String WEB = "org.springframework.boot:spring-boot-starter-web";

  @TempDir private Path folder = Path.of("");

  private SmallApplication application() {
    return SmallApplication.of(folder, "3.2.5", WEB)
        .java("public class User { public String getName() { return \"\"; } }")
        .java("public interface Orders { Object find(long id); void save(Object order); }")
        .java(
            """
            import jakarta.servlet.http.*;
            public class Login {
              static User required(HttpSession session) {
                User user = (User) session.getAttribute("loginUser");
                if (user == null) { throw new IllegalStateException("not signed in"); }
                return user;
              }
            }
            """);
  }

  @Test
  void readsRefusalsOfHandlers() {
    SmallApplication application =
        application()
            .java(
                """
                import jakarta.servlet.http.*;
                import java.security.Principal;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Shop {
                  private final Orders orders;
                  Shop(Orders orders) { this.orders = orders; }
                  @GetMapping("/throws/{id}") Object a(@PathVariable long id, HttpSession session) {
                    Login.required(session);
                    return orders.find(id);
                  }
                  @PostMapping("/answers") ResponseEntity<Object> b(Principal principal, long id) {
                    if (principal == null) {
                      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
                    }
                    orders.save(orders.find(id));
                    return ResponseEntity.ok().build();
                  }
                  @GetMapping("/sends") void c(HttpServletRequest request, HttpServletResponse response)
                      throws java.io.IOException {
                    if (request.getUserPrincipal() == null) { response.sendError(403); return; }
                    response.getWriter().print("");
                  }
                  @DeleteMapping("/role") void d(HttpServletRequest request) {
                    if (!request.isUserInRole("ADMIN")) { throw new IllegalStateException(); }
                    orders.save("");
                  }
                }
                """)
            .java(
                """
                import jakarta.servlet.http.*;
                import org.springframework.stereotype.Controller;
                import org.springframework.web.bind.annotation.*;
                @Controller public class Pages {
                  @GetMapping("/page") String page(HttpSession session) {
                    if (session.getAttribute("user") == null) { return "redirect:/login"; }
                    return "page";
                  }
                }
                """);
    assertEquals(
        Map.of(
            "GET /throws/{id}", "authenticated",
            "POST /answers", "authenticated",
            "GET /sends", "authenticated",
            "DELETE /role", "role:ADMIN",
            "GET /page", "authenticated"),
        application.access());
  }

  @Test
  void doesNotTakeAnythingElseForARefusal() {
    SmallApplication application =
        application()
            .java(
                """
                import jakarta.servlet.http.*;
                import java.security.Principal;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Open {
                  private final Orders orders;
                  Open(Orders orders) { this.orders = orders; }
                  @GetMapping("/greets") String a(Principal principal) {
                    return principal == null ? "guest" : principal.getName();
                  }
                  @PostMapping("/late") void b(Principal principal) {
                    orders.save("");
                    if (principal == null) { throw new IllegalStateException(); }
                  }
                  @PostMapping("/login") void c(String name, String password, HttpSession session) {
                    if (orders.find(1) == null) { throw new IllegalStateException("unknown"); }
                    session.setAttribute("user", name);
                  }
                  @GetMapping("/input") Object d(Long id, HttpSession session) {
                    if (id == null) { throw new IllegalArgumentException(); }
                    return session.getId() + id;
                  }
                  @GetMapping("/one-way") Object e(boolean mine, HttpSession session) {
                    if (mine) { Login.required(session); }
                    return orders.find(1);
                  }
                  @GetMapping("/nobody") Object f(HttpSession session) {
                    throw new UnsupportedOperationException();
                  }
                }
                """);
    assertEquals(
        Map.of(
            "GET /greets", "public",
            "POST /late", "public",
            "POST /login", "public",
            "GET /input", "public",
            "GET /one-way", "public",
            "GET /nobody", "public"),
        application.access());
  }
}
