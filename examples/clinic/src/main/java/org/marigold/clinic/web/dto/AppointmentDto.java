package org.marigold.clinic.web.dto;

import java.time.LocalDateTime;
import org.marigold.clinic.domain.Appointment;

public record AppointmentDto(
        Long id, Long patientId, String patientName, String doctor, LocalDateTime startsAt, String reason,
        Appointment.Status status) {

    public static AppointmentDto from(Appointment appointment) {
        return new AppointmentDto(
                appointment.getId(),
                appointment.getPatient().getId(),
                appointment.getPatient().getLastName(),
                appointment.getDoctor().getFullName(),
                appointment.getStartsAt(),
                appointment.getReason(),
                appointment.getStatus());
    }
}
