package org.wagtail.parcels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;

@Configuration
@EnableWebFluxSecurity
public class SecurityConfig {

    @Bean
    public SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http
            .authorizeExchange(rules -> rules
                .pathMatchers(HttpMethod.GET, "/parcels/tracking/**").permitAll()
                .pathMatchers("/parcels/couriers/**").hasRole("DISPATCH")
                .pathMatchers("/parcels/echo", "/parcels/complaints", "/parcels/v1/**").permitAll()
                .anyExchange().authenticated())
            .build();
    }
}
