package org.marigold.clinic.client;

import java.time.LocalDate;

public record CoverageRequest(
        String firstName, String lastName, LocalDate birthDate, String insuranceNumber, String diagnosis) {}
