//// access: GET /admin/a role:ADMIN
//// access: GET /api/a denied
//// access: GET /api/open public
//// access: GET /files/a public
//// access: GET /user/a role:ADMIN|USER
//// access: POST /user/a denied
package app;

import org.springframework.context.annotation.*;
import org.springframework.web.bind.annotation.*;

@Configuration
@ImportResource("classpath:security/main.xml")
class Security {}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
  @GetMapping("/user/a") String b() { return ""; }
  @PostMapping("/user/a") String c() { return ""; }
  @GetMapping("/files/a") String d() { return ""; }
  @GetMapping("/api/a") String e() { return ""; }
  @GetMapping("/api/open") String f() { return ""; }
}
//// file: src/main/resources/security/main.xml
<?xml version="1.0" encoding="UTF-8"?>
<b:beans xmlns="http://www.springframework.org/schema/security"
    xmlns:b="http://www.springframework.org/schema/beans">
  <b:import resource="api.xml"/>
  <http pattern="/files/**" security="none"/>
  <http>
    <intercept-url pattern="/admin/**" access="hasRole('ADMIN')"/>
    <intercept-url pattern="/user/**" method="GET" access="hasAnyRole('USER','ADMIN')"/>
    <form-login/>
  </http>
</b:beans>
//// file: src/main/resources/security/api.xml
<?xml version="1.0" encoding="UTF-8"?>
<beans xmlns="http://www.springframework.org/schema/beans"
    xmlns:s="http://www.springframework.org/schema/security">
  <s:http pattern="/api/**" create-session="stateless">
    <s:intercept-url pattern="/api/open" access="permitAll"/>
    <s:intercept-url pattern="/**" access="denyAll"/>
    <s:http-basic/>
  </s:http>
  <beans profile="later">
    <s:http pattern="/user/**" security="none"/>
  </beans>
</beans>
