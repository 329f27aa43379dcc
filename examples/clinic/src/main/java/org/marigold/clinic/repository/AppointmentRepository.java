package org.marigold.clinic.repository;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.marigold.clinic.domain.Appointment;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AppointmentRepository extends JpaRepository<Appointment, Long> {

    List<Appointment> findByPatientIdOrderByStartsAt(Long patientId);

    Optional<Appointment> findByIdAndPatientId(Long id, Long patientId);

    List<Appointment> findByStartsAtBetweenAndStatus(
            LocalDateTime from, LocalDateTime to, Appointment.Status status);
}
