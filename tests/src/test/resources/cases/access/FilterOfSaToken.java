//// access: GET /a authenticated
//// access: GET /admin/a role:admin
//// access: GET /login public
//// without: spring-boot-starter-security
//// needs: cn.dev33:sa-token-spring-boot3-starter:1.37.0
package app;

import cn.dev33.satoken.annotation.SaIgnore;
import cn.dev33.satoken.filter.SaServletFilter;
import cn.dev33.satoken.router.SaRouter;
import cn.dev33.satoken.stp.StpUtil;
import org.springframework.context.annotation.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Config {
  @Bean
  SaServletFilter filter() {
    return new SaServletFilter()
        .addInclude("/**")
        .addExclude("/login")
        .setAuth(request -> {
          StpUtil.checkLogin();
          SaRouter.match("/admin/**", () -> StpUtil.checkRole("admin"));
        })
        .setError(e -> "no");
  }
}

@RestController
class Web {
  @SaIgnore @GetMapping("/a") String a() { return ""; }
  @GetMapping("/admin/a") String b() { return ""; }
  @GetMapping("/login") String c() { return ""; }
}
