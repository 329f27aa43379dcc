//// access: GET /admin/a role:admin
//// access: GET /both/a role:admin&editor
//// access: GET /in/a authenticated
//// access: GET /odd/a unknown
//// access: GET /own/a unknown
//// access: GET /user/a role:admin|editor
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
  @GetMapping("/both/a") String c() { return ""; }
  @GetMapping("/in/a") String d() { return ""; }
  @GetMapping("/odd/a") String e() { return ""; }
  @GetMapping("/own/a") String f() { return ""; }
}
//// file: src/main/resources/security/main.xml
<?xml version="1.0" encoding="UTF-8"?>
<b:beans xmlns="http://www.springframework.org/schema/security"
    xmlns:b="http://www.springframework.org/schema/beans">
  <http pattern="/both/**" use-expressions="false" access-decision-manager-ref="unanimous">
    <intercept-url pattern="/**" access="admin,editor"/>
    <form-login/>
  </http>
  <http pattern="/in/**" use-expressions="false">
    <intercept-url pattern="/**" access="IS_AUTHENTICATED_FULLY"/>
    <form-login/>
  </http>
  <http pattern="/odd/**" use-expressions="false">
    <intercept-url pattern="/**" access="admin"/>
    <form-login/>
  </http>
  <http pattern="/own/**" use-expressions="false" access-decision-manager-ref="mixed">
    <intercept-url pattern="/**" access="ROLE_ADMIN"/>
    <form-login/>
  </http>
  <http use-expressions="false" access-decision-manager-ref="affirmative">
    <intercept-url pattern="/admin/**" access="admin"/>
    <intercept-url pattern="/user/**" access="admin, editor"/>
    <form-login/>
  </http>
  <b:bean id="roles" class="org.springframework.security.access.vote.RoleVoter">
    <b:property name="rolePrefix" value=""/>
  </b:bean>
  <b:bean id="affirmative" class="org.springframework.security.access.vote.AffirmativeBased">
    <b:constructor-arg ref="roles"/>
  </b:bean>
  <b:bean id="unanimous" class="org.springframework.security.access.vote.UnanimousBased">
    <b:constructor-arg><b:list><b:ref bean="roles"/></b:list></b:constructor-arg>
  </b:bean>
  <b:bean id="mixed" class="org.springframework.security.access.vote.AffirmativeBased">
    <b:constructor-arg>
      <b:list>
        <b:bean class="org.springframework.security.access.vote.RoleVoter"/>
        <b:bean class="app.HourVoter"/>
      </b:list>
    </b:constructor-arg>
  </b:bean>
</b:beans>
