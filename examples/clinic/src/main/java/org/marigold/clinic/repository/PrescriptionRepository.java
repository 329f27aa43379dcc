package org.marigold.clinic.repository;

import java.util.List;
import java.util.Optional;
import org.marigold.clinic.domain.Prescription;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PrescriptionRepository extends JpaRepository<Prescription, Long> {

    List<Prescription> findByPatientId(Long patientId);

    Optional<Prescription> findByIdAndPatientId(Long id, Long patientId);
}
