package org.marigold.clinic.web.dto;

import org.marigold.clinic.domain.Patient;

public record PatientSummary(Long id, String lastName, String firstName, String phone) {

    public static PatientSummary from(Patient patient) {
        return new PatientSummary(
                patient.getId(), patient.getLastName(), patient.getFirstName(), patient.getPhone());
    }
}
