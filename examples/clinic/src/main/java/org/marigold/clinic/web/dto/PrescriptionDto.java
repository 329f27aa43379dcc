package org.marigold.clinic.web.dto;

import org.marigold.clinic.domain.Prescription;

public record PrescriptionDto(Long id, Long patientId, String medication, String dosage) {

    public static PrescriptionDto from(Prescription prescription) {
        return new PrescriptionDto(
                prescription.getId(),
                prescription.getPatient().getId(),
                prescription.getMedication(),
                prescription.getDosage());
    }
}
