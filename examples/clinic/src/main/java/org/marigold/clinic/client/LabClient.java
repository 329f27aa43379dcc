package org.marigold.clinic.client;

import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Orders tests at the laboratory under a sample number. */
@Component
@RequiredArgsConstructor
public class LabClient {

    private final RestClient labRestClient;

    public String order(String test) {
        String sample = UUID.randomUUID().toString();
        labRestClient
                .post()
                .uri("/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("sample", sample, "test", test))
                .retrieve()
                .toBodilessEntity();
        return sample;
    }
}
