package org.marigold.clinic.client;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.Patient;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the insurer whether a treatment is covered. */
@Component
@RequiredArgsConstructor
public class InsuranceClient {

    private final RestClient insuranceRestClient;

    public boolean isCovered(Patient patient) {
        CoverageRequest request = new CoverageRequest(
                patient.getFirstName(),
                patient.getLastName(),
                patient.getBirthDate(),
                patient.getInsuranceNumber(),
                patient.getDiagnosis());
        Map<?, ?> answer = insuranceRestClient
                .post()
                .uri("/coverage")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .retrieve()
                .body(Map.class);
        return answer != null && Boolean.TRUE.equals(answer.get("covered"));
    }
}
