package org.marigold.clinic.web;

import java.time.LocalDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.service.AppointmentService;
import org.marigold.clinic.web.dto.AppointmentDto;
import org.marigold.clinic.web.dto.AppointmentRequest;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
public class AppointmentController implements AppointmentApi {

    private final AppointmentService appointments;

    @Override
    public List<AppointmentDto> mine(ClinicUser user) {
        return appointments.findForPatient(user.getPatientId()).stream()
                .map(AppointmentDto::from)
                .toList();
    }

    @Override
    public AppointmentDto get(Long id) {
        return AppointmentDto.from(appointments.get(id));
    }

    @Override
    public AppointmentDto getMine(Long id, ClinicUser user) {
        return AppointmentDto.from(appointments.getForPatient(id, user.getPatientId()));
    }

    @Override
    @PostAuthorize("returnObject.patientId() == principal.patientId")
    public AppointmentDto getSlip(Long id) {
        return AppointmentDto.from(appointments.get(id));
    }

    @Override
    public AppointmentDto book(AppointmentRequest request, ClinicUser user) {
        return AppointmentDto.from(appointments.book(user.getPatientId(), request));
    }

    @Override
    public AppointmentDto reschedule(Long id, LocalDateTime startsAt, ClinicUser user) {
        return AppointmentDto.from(appointments.reschedule(id, startsAt, user));
    }

    @Override
    public AppointmentDto note(Long id, String reason) {
        return AppointmentDto.from(appointments.note(id, reason));
    }
}
