package org.marigold.clinic.event;

import java.time.LocalDateTime;

public record AppointmentBooked(Long appointmentId, String email, String doctor, LocalDateTime startsAt) {}
