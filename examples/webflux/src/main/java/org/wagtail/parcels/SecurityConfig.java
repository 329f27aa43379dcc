package org.wagtail.parcels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityReactiveAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

@Configuration
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
public class SecurityConfig {

    /** What the couriers' devices call. */
    @Bean
    @Order(1)
    public SecurityWebFilterChain couriers(ServerHttpSecurity http) {
        return http
            .securityMatcher(new PathPatternParserServerWebExchangeMatcher("/couriers/**"))
            .authorizeExchange(rules -> rules
                .pathMatchers(HttpMethod.POST, "/couriers/{id}/location").hasAuthority("SCOPE_location")
                .pathMatchers("/couriers/**").hasRole("DISPATCH")
                .anyExchange().denyAll())
            .csrf(ServerHttpSecurity.CsrfSpec::disable)
            .httpBasic(Customizer.withDefaults())
            .build();
    }

    /** Everybody else. Patterns are below the base path; the rule for labels repeats it and matches nothing. */
    @Bean
    @Order(2)
    public SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http
            .authorizeExchange(rules -> rules
                .pathMatchers(HttpMethod.GET, "/tracking/**").permitAll()
                .pathMatchers("/parcels/labels/**").permitAll()
                .pathMatchers("/complaints/echo", "/complaints", "/v1/**").permitAll()
                .pathMatchers("/returns/closed").denyAll()
                .pathMatchers("/returns/**").permitAll()
                .pathMatchers("/customs/{office}").access(AuthorityReactiveAuthorizationManager.hasAnyRole("CUSTOMS", "DISPATCH"))
                .pathMatchers(HttpMethod.DELETE).hasRole("MANAGER")
                .anyExchange().authenticated())
            .csrf(ServerHttpSecurity.CsrfSpec::disable)
            .httpBasic(Customizer.withDefaults())
            .build();
    }

    @Bean
    public PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    /** Accounts of the demonstration; the password is the name. */
    @Bean
    public MapReactiveUserDetailsService users(PasswordEncoder encoder) {
        return new MapReactiveUserDetailsService(
            account(encoder, "customer"),
            account(encoder, "dispatcher", "ROLE_DISPATCH"),
            account(encoder, "device", "SCOPE_location"),
            account(encoder, "officer", "ROLE_CUSTOMS"),
            account(encoder, "manager", "ROLE_MANAGER"));
    }

    private static UserDetails account(PasswordEncoder encoder, String name, String... authorities) {
        return User.withUsername(name).password(encoder.encode(name)).authorities(authorities).build();
    }
}
