package net.brightbarn.shop.config;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.method.configuration.EnableGlobalMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.builders.WebSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
@EnableWebSecurity
@EnableGlobalMethodSecurity(prePostEnabled = true)
public class SecurityConfig {

  @Bean
  public static PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(8);
  }

  @Autowired
  public void configureUsers(AuthenticationManagerBuilder auth, DataSource dataSource) throws Exception {
    auth.jdbcAuthentication()
        .dataSource(dataSource)
        .usersByUsernameQuery("SELECT username, password_hash, TRUE FROM customers WHERE username = ?")
        .authoritiesByUsernameQuery(
            "SELECT username, CONCAT('ROLE_', role) FROM customers WHERE username = ?");
    auth.inMemoryAuthentication()
        .withUser("support")
        .password(passwordEncoder().encode("Barn-Support-2022"))
        .roles("ADMIN");
  }

  @Configuration
  @Order(1)
  public static class ApiSecurity extends WebSecurityConfigurerAdapter {

    @Override
    protected void configure(HttpSecurity http) throws Exception {
      http.antMatcher("/api/**")
          .csrf()
          .disable()
          .sessionManagement()
          .sessionCreationPolicy(SessionCreationPolicy.STATELESS)
          .and()
          .httpBasic()
          .and()
          .authorizeRequests()
          .antMatchers(HttpMethod.GET, "/api/products/**")
          .permitAll()
          .antMatchers("/api/admin/*")
          .hasRole("ADMIN")
          .antMatchers("/api/warehouse/**")
          .hasAnyRole("WAREHOUSE", "ADMIN")
          .antMatchers("/api/orders/**", "/api/customers/**", "/api/carts/**")
          .authenticated();
    }
  }

  @Configuration
  @Order(2)
  public static class BackOfficeSecurity extends WebSecurityConfigurerAdapter {

    @Override
    public void configure(WebSecurity web) {
      web.ignoring().antMatchers("/images/**", "/css/**");
    }

    @Override
    protected void configure(HttpSecurity http) throws Exception {
      http.authorizeRequests()
          .antMatchers("/", "/error", "/actuator/health", "/actuator/info")
          .permitAll()
          .antMatchers("/backoffice/orders")
          .hasRole("ADMIN")
          .mvcMatchers("/backoffice/customers")
          .hasRole("ADMIN")
          .anyRequest()
          .authenticated()
          .and()
          .formLogin();
    }
  }
}
