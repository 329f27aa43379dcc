package org.marigold.clinic.web.dto;

import jakarta.validation.constraints.Size;

public record PasswordRequest(@Size(min = 10) String password) {}
