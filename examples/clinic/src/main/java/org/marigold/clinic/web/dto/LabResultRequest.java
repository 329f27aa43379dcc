package org.marigold.clinic.web.dto;

import jakarta.validation.constraints.NotBlank;

public record LabResultRequest(@NotBlank String test, @NotBlank String finding) {}
