package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.model.fact.GuardFact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spring Security's XML namespace in web archives without Spring Boot. */
final class XmlSecurityTest {

  private static final String WAR = "<packaging>war</packaging>";
  private static final String[] LIBRARIES = {
    "org.springframework:spring-webmvc:5.3.30",
    "org.springframework.security:spring-security-config:5.8.9",
    "org.springframework.security:spring-security-web:5.8.9",
    "javax.servlet:javax.servlet-api:4.0.1"
  };
  private static final String CONTROLLER =
      """
      import org.springframework.security.access.annotation.Secured;
      import org.springframework.security.access.prepost.PreAuthorize;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.*;
      @Controller public class Things {
        @GetMapping("/app/a") public String a() { return ""; }
        @GetMapping("/app/b") public String b() { return ""; }
        @GetMapping("/other") public String c() { return ""; }
        @Secured("ROLE_AUDIT") @GetMapping("/app/open/s") public String s() { return ""; }
        @PreAuthorize("hasRole('X')") @GetMapping("/app/open/p") public String p() { return ""; }
      }
      """;
  private static final String ROOT =
      """
      <beans xmlns="http://www.springframework.org/schema/beans"
          xmlns:security="http://www.springframework.org/schema/security"
          xmlns:context="http://www.springframework.org/schema/context">
        <context:component-scan base-package="a"/>
        <security:http auto-config="true" use-expressions="false">
          <security:intercept-url pattern="/app/a" access="ROLE_BOSS,IS_AUTHENTICATED_FULLY"/>
          <security:intercept-url pattern="/app/b" access="ROLE_BOSS"/>
          <security:intercept-url pattern="/other" access="BOSS"/>
        </security:http>
        <security:global-method-security secured-annotations="enabled"/>
      </beans>
      """;

  @TempDir private Path folder = Path.of("");

  private static String descriptor(String mapping) {
    return """
        <web-app version="4.0">
          <context-param><param-name>contextConfigLocation</param-name>
            <param-value>/WEB-INF/spring/root.xml</param-value></context-param>
          <listener><listener-class>
            org.springframework.web.context.ContextLoaderListener</listener-class></listener>
          <servlet><servlet-name>mvc</servlet-name>
            <servlet-class>org.springframework.web.servlet.DispatcherServlet</servlet-class>
          </servlet>
          <servlet-mapping><servlet-name>mvc</servlet-name><url-pattern>/</url-pattern>
          </servlet-mapping>
          %s
        </web-app>
        """
        .formatted(mapping);
  }

  private static String mappedTo(String pattern) {
    return """
        <filter><filter-name>springSecurityFilterChain</filter-name>
          <filter-class>org.springframework.web.filter.DelegatingFilterProxy</filter-class></filter>
        <filter-mapping><filter-name>springSecurityFilterChain</filter-name>
          <url-pattern>%s</url-pattern></filter-mapping>
        """
        .formatted(pattern);
  }

  private SmallApplication application(String mapping) {
    return SmallApplication.plain(folder, WAR, LIBRARIES)
        .java(CONTROLLER)
        .file("src/main/webapp/WEB-INF/web.xml", descriptor(mapping))
        .file("src/main/webapp/WEB-INF/spring/root.xml", ROOT);
  }

  @Test
  void oneOfTheAttributesSufficesAndNamesThatNoVoterKnowsAreAQuestion() {
    assertEquals(
        Map.of(
            "GET /app/a", "authenticated",
            "GET /app/b", "role:BOSS",
            "GET /other", "unknown",
            "GET /app/open/s", "role:AUDIT",
            "GET /app/open/p", "public"),
        application(mappedTo("/*")).access());
  }

  @Test
  void requestsThatTheFilterIsNotMappedToPass() {
    Map<String, String> access = application(mappedTo("/app/*")).access();
    assertEquals("role:BOSS", access.get("GET /app/b"));
    assertEquals("public", access.get("GET /other"));
  }

  @Test
  void chainsThatNoFilterCallsAreAQuestion() {
    assertEquals("unknown", application("").access().get("GET /app/b"));
  }

  @Test
  void annotationsThatAreNotSwitchedOnAreInert() {
    List<String> reasons =
        application(mappedTo("/*")).facts().stream()
            .filter(GuardFact.Guard.class::isInstance)
            .map(GuardFact.Guard.class::cast)
            .filter(guard -> !guard.effective())
            .map(GuardFact.Guard::inertReason)
            .toList();
    assertEquals(List.of("PREPOST_OFF"), reasons);
  }

  @Test
  void aFileThatNothingLoadsLeavesAQuestion() {
    SmallApplication application =
        SmallApplication.plain(folder, WAR, LIBRARIES)
            .java(CONTROLLER)
            .file(
                "src/main/webapp/WEB-INF/web.xml",
                descriptor(mappedTo("/*")).replace("spring/root.xml", "spring/none.xml"))
            .file("src/main/webapp/WEB-INF/spring/root.xml", ROOT);
    assertEquals("unknown", application.access().get("GET /app/b"));
  }
}
