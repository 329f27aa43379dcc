package org.marigold.clinic.service;

import java.time.LocalDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.Appointment;
import org.marigold.clinic.domain.Patient;
import org.marigold.clinic.event.AppointmentBooked;
import org.marigold.clinic.repository.AppointmentRepository;
import org.marigold.clinic.repository.DoctorRepository;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.security.ConfirmationTokens;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.AppointmentRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiredArgsConstructor
@Transactional
public class AppointmentService {

    private final AppointmentRepository appointments;
    private final DoctorRepository doctors;
    private final PatientService patients;
    private final ConfirmationTokens tokens;
    private final ApplicationEventPublisher events;

    @Transactional(readOnly = true)
    public List<Appointment> findForPatient(Long patientId) {
        return appointments.findByPatientIdOrderByStartsAt(patientId);
    }

    @Transactional(readOnly = true)
    public Appointment get(Long id) {
        return appointments.findById(id).orElseThrow(() -> new NotFoundException("appointment", id));
    }

    @Transactional(readOnly = true)
    public Appointment getForPatient(Long id, Long patientId) {
        return appointments
                .findByIdAndPatientId(id, patientId)
                .orElseThrow(() -> new NotFoundException("appointment", id));
    }

    public Appointment book(Long patientId, AppointmentRequest request) {
        Patient patient = patients.get(patientId);
        Appointment appointment = new Appointment();
        appointment.setPatient(patient);
        appointment.setDoctor(doctors.findById(request.doctorId())
                .orElseThrow(() -> new NotFoundException("doctor", request.doctorId())));
        appointment.setStartsAt(request.startsAt());
        appointment.setReason(request.reason());
        appointments.save(appointment);
        events.publishEvent(new AppointmentBooked(
                appointment.getId(),
                patient.getEmail(),
                appointment.getDoctor().getFullName(),
                appointment.getStartsAt()));
        return appointment;
    }

    public Appointment reschedule(Long id, LocalDateTime startsAt, ClinicUser user) {
        Appointment appointment = get(id);
        if (!appointment.getPatient().getId().equals(user.getPatientId())) {
            throw new AccessDeniedException("not your appointment");
        }
        appointment.setStartsAt(startsAt);
        return appointment;
    }

    public Appointment note(Long id, String reason) {
        Appointment appointment = get(id);
        appointment.setReason(reason);
        return appointment;
    }

    public void cancel(Long id) {
        get(id).setStatus(Appointment.Status.CANCELLED);
    }

    public boolean confirm(Long id, String token) {
        if (!tokens.accepts(id, token)) {
            return false;
        }
        get(id).setStatus(Appointment.Status.CONFIRMED);
        return true;
    }
}
