package org.marigold.clinic.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

@Configuration
public class PartnerClientConfig {

    @Bean
    RestClient insuranceRestClient(RestClient.Builder builder, ClinicProperties properties) {
        return builder.clone()
                .baseUrl(properties.insurance().baseUrl())
                .defaultHeader("X-Partner-Id", properties.insurance().partnerId())
                .build();
    }

    @Bean
    RestClient labRestClient(RestClient.Builder builder, ClinicProperties properties) {
        return builder.clone()
                .baseUrl(properties.lab().baseUrl())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + properties.lab().apiKey())
                .build();
    }
}
