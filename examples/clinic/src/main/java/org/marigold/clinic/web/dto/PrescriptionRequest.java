package org.marigold.clinic.web.dto;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

public record PrescriptionRequest(@NotNull Long patientId, @NotBlank String medication, String dosage) {}
