package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains and annotations of Shiro, routes and annotations of Sa-Token. */
final class ShiroAndSaTokenTest {

  private static final String WEB = "org.springframework.boot:spring-boot-starter-web";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsShiroDefinitionsInOrderWithConfiguredPathsAndOwnFilters() {
    SmallApplication application =
        SmallApplication.of(folder, "2.7.18", WEB, "org.apache.shiro:shiro-spring:1.13.0")
            .file(
                "src/main/resources/application.yml", "open:\n  paths:\n    - /open/**\n    - /c\n")
            .java(
                """
                import java.util.*;
                import org.springframework.boot.context.properties.ConfigurationProperties;
                import org.springframework.stereotype.Component;
                @Component @ConfigurationProperties("open") public class Open {
                  private List<String> paths = new ArrayList<>();
                  public List<String> getPaths() { return paths; }
                  public void setPaths(List<String> paths) { this.paths = paths; }
                }
                """)
            .java(
                """
                import javax.servlet.*;
                import javax.servlet.http.*;
                import org.apache.shiro.web.filter.AccessControlFilter;
                public class Stateless extends AccessControlFilter {
                  @Override protected boolean isAccessAllowed(
                      ServletRequest request, ServletResponse response, Object mapped) {
                    return false;
                  }
                  @Override protected boolean onAccessDenied(
                      ServletRequest request, ServletResponse response) {
                    String token = ((HttpServletRequest) request).getHeader("X-Token");
                    if (token == null) { return false; }
                    try {
                      getSubject(request, response).login(
                          new org.apache.shiro.authc.BearerToken(token));
                    } catch (Exception e) {
                      return false;
                    }
                    return true;
                  }
                }
                """)
            .java(
                """
                import java.util.*;
                import javax.servlet.Filter;
                import org.apache.shiro.spring.web.ShiroFilterFactoryBean;
                import org.apache.shiro.spring.security.interceptor.AuthorizationAttributeSourceAdvisor;
                import org.springframework.context.annotation.*;
                @Configuration public class Security {
                  @Bean ShiroFilterFactoryBean filter(Open open) {
                    ShiroFilterFactoryBean made = new ShiroFilterFactoryBean();
                    Map<String, Filter> filters = new LinkedHashMap<>();
                    filters.put("stateless", new Stateless());
                    made.setFilters(filters);
                    Map<String, String> paths = new LinkedHashMap<>();
                    for (String each : open.getPaths()) { paths.put(each, "anon"); }
                    paths.put("/admin/**", "authc, roles[boss]");
                    paths.put("/**", "stateless");
                    made.setFilterChainDefinitionMap(paths);
                    return made;
                  }
                  @Bean AuthorizationAttributeSourceAdvisor advisor() {
                    return new AuthorizationAttributeSourceAdvisor();
                  }
                }
                """)
            .java(
                """
                import org.apache.shiro.authz.annotation.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Things {
                  @GetMapping("/open/a") public String a() { return ""; }
                  @GetMapping("/b") public String b() { return ""; }
                  @GetMapping("/c") public String c() { return ""; }
                  @GetMapping("/admin/d") public String d() { return ""; }
                  @RequiresPermissions(value = {"x:e", "x:f"}, logical = Logical.OR)
                  @GetMapping("/e") public String e() { return ""; }
                }
                """);
    assertEquals(
        Map.of(
            "GET /open/a", "public",
            "GET /b", "authenticated",
            "GET /c", "public",
            "GET /admin/d", "role:boss",
            "GET /e", "perm:x:e|x:f"),
        application.access());
  }

  @Test
  void readsRoutesAndAnnotationsOfSaToken() {
    SmallApplication application =
        SmallApplication.of(folder, "2.7.18", WEB, "cn.dev33:sa-token-spring-boot-starter:1.37.0")
            .java(
                """
                import cn.dev33.satoken.interceptor.SaInterceptor;
                import cn.dev33.satoken.router.SaRouter;
                import cn.dev33.satoken.stp.StpUtil;
                import org.springframework.context.annotation.Configuration;
                import org.springframework.web.servlet.config.annotation.*;
                @Configuration public class Web implements WebMvcConfigurer {
                  @Override public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new SaInterceptor(handle -> {
                      SaRouter.match("/**").notMatch("/open/**").check(r -> StpUtil.checkLogin());
                      SaRouter.match("/boss/**", r -> StpUtil.checkRole("boss"));
                    })).addPathPatterns("/**").excludePathPatterns("/c");
                  }
                }
                """)
            .java(
                """
                import cn.dev33.satoken.annotation.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Things {
                  @GetMapping("/open/a") public String a() { return ""; }
                  @GetMapping("/b") public String b() { return ""; }
                  @GetMapping("/c") public String c() { return ""; }
                  @GetMapping("/boss/d") public String d() { return ""; }
                  @SaCheckPermission("x:e") @GetMapping("/e") public String e() { return ""; }
                  @SaIgnore @GetMapping("/f") public String f() { return ""; }
                }
                """);
    assertEquals(
        Map.of(
            "GET /open/a", "public",
            "GET /b", "authenticated",
            "GET /c", "public",
            "GET /boss/d", "role:boss",
            "GET /e", "perm:x:e",
            "GET /f", "public"),
        application.access());
  }

  @Test
  void readsDefinitionsOfAnIniFileInTheirOrder() {
    Map<String, String> access =
        SmallApplication.plain(
                folder,
                "<packaging>war</packaging>",
                "org.apache.shiro:shiro-web:1.13.0",
                "javax.servlet:javax.servlet-api:4.0.1")
            .java(
                """
                import javax.servlet.annotation.WebServlet;
                import javax.servlet.http.*;
                @WebServlet({"/a", "/admin/a", "/open", "/other"}) public class Page extends HttpServlet {
                  @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                }
                """)
            .file(
                "src/main/webapp/WEB-INF/shiro.ini",
                """
                [main]
                authc.loginUrl = /login
                special = b.c.SpecialFilter
                [urls]
                /open = anon
                /admin/** = authc, roles[admin]
                /other = special
                /** = authc
                """)
            .file(
                "src/main/webapp/WEB-INF/web.xml",
                """
                <web-app version="4.0">
                  <filter><filter-name>s</filter-name>
                    <filter-class>org.apache.shiro.web.servlet.ShiroFilter</filter-class></filter>
                  <filter-mapping><filter-name>s</filter-name>
                    <url-pattern>/*</url-pattern></filter-mapping>
                </web-app>
                """)
            .access();
    assertEquals(
        Map.of(
            "GET /a", "authenticated",
            "GET /admin/a", "role:admin",
            "GET /open", "public",
            "GET /other", "unknown"),
        access);
  }
}
