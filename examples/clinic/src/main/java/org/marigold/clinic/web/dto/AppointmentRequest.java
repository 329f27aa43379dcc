package org.marigold.clinic.web.dto;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;

public record AppointmentRequest(@NotNull Long doctorId, @NotNull @Future LocalDateTime startsAt, String reason) {}
