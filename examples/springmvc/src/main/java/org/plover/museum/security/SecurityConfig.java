package org.plover.museum.security;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.expression.WebExpressionAuthorizationManager;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;

@Configuration
@EnableMethodSecurity(securedEnabled = true, jsr250Enabled = true)
public class SecurityConfig {

    @Bean
    WebSecurityCustomizer unguarded() {
        return web -> web.ignoring().requestMatchers("/posters/**");
    }

    /** Climate control, lifts and lights. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) throws Exception {
        return http.securityMatcher("/machines/**")
            .authorizeHttpRequests(rules -> rules
                .requestMatchers(HttpMethod.GET, "/machines/status").permitAll()
                .requestMatchers("/machines/{id}/reset").hasAuthority("machines:reset")
                .requestMatchers(RegexRequestMatcher.regexMatcher("/machines/[a-z]+/log")).hasAnyRole("TECHNICIAN", "GUARD")
                .requestMatchers("/machines/scrap/**").denyAll()
                .requestMatchers(HttpMethod.DELETE, "/machines/*")
                    .access(new WebExpressionAuthorizationManager("hasRole('TECHNICIAN') and hasAuthority('machines:reset')"))
                .anyRequest().hasRole("TECHNICIAN"))
            .csrf(AbstractHttpConfigurer::disable)
            .httpBasic(Customizer.withDefaults())
            .build();
    }

    /** Written for the auditors; the chain of the machines comes first. */
    @Bean
    @Order(5)
    SecurityFilterChain audits(HttpSecurity http) throws Exception {
        return http.securityMatcher("/machines/audit/**", "/audit/**")
            .authorizeHttpRequests(rules -> rules.anyRequest().hasRole("AUDITOR"))
            .csrf(AbstractHttpConfigurer::disable)
            .httpBasic(Customizer.withDefaults())
            .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staff(HttpSecurity http) throws Exception {
        return http.securityMatcher("/staff/**", "/vault/**")
            .authorizeHttpRequests(rules -> rules
                .requestMatchers("/staff/rota").hasRole("GUARD")
                .requestMatchers(HttpMethod.POST).hasRole("CURATOR")
                .requestMatchers("/staff/**").authenticated()
                .anyRequest().permitAll())
            .csrf(AbstractHttpConfigurer::disable)
            .httpBasic(Customizer.withDefaults())
            .build();
    }

    /** Everything else; the catalogue behind /data was meant to be read only. */
    @Bean
    @Order(10)
    SecurityFilterChain visitors(HttpSecurity http) throws Exception {
        return http
            .authorizeHttpRequests(rules -> rules
                .requestMatchers("/error", "/plan", "/plan.html", "/bell", "/floors/**").permitAll()
                .requestMatchers(HttpMethod.POST, "/data/**").hasRole("CURATOR")
                .requestMatchers("/data/**").permitAll()
                .requestMatchers(HttpMethod.POST, "/v2/guides/*").hasRole("CURATOR")
                .requestMatchers("/v2/guides/{id}/photo").hasAnyAuthority("ROLE_GUARD", "guides:photo")
                .requestMatchers("/v2/guides/**").permitAll()
                .requestMatchers("/notes/**", "/loans/**", "/tills/**", "/finds/**", "/archive/**", "/kiosk/**").permitAll()
                .anyRequest().authenticated())
            .csrf(AbstractHttpConfigurer::disable)
            .httpBasic(Customizer.withDefaults())
            .build();
    }

    @Bean
    FilterRegistrationBean<KioskFilter> kioskFilter() {
        FilterRegistrationBean<KioskFilter> registration = new FilterRegistrationBean<>(new KioskFilter());
        registration.addUrlPatterns("/kiosk/*");
        return registration;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    /** Accounts of the demonstration; the password is the name. */
    @Bean
    UserDetailsService users(PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(
            account(encoder, "visitor"),
            account(encoder, "guard", "ROLE_GUARD"),
            account(encoder, "curator", "ROLE_CURATOR"),
            account(encoder, "writer", "ROLE_CURATOR", "notes:write"),
            account(encoder, "technician", "ROLE_TECHNICIAN"),
            account(encoder, "engineer", "ROLE_TECHNICIAN", "machines:reset"),
            account(encoder, "resetter", "machines:reset"),
            account(encoder, "photographer", "guides:photo"),
            account(encoder, "auditor", "ROLE_AUDITOR"));
    }

    private static UserDetails account(PasswordEncoder encoder, String name, String... authorities) {
        return User.withUsername(name).password(encoder.encode(name)).authorities(authorities).build();
    }
}
