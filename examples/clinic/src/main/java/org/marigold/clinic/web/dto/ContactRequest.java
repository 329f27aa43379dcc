package org.marigold.clinic.web.dto;

import jakarta.validation.constraints.Email;

public record ContactRequest(@Email String email, String phone) {}
