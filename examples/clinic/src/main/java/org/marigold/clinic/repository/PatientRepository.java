package org.marigold.clinic.repository;

import java.util.List;
import java.util.Optional;
import org.marigold.clinic.domain.Patient;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

public interface PatientRepository extends JpaRepository<Patient, Long> {

    List<Patient> findByLastNameContainingIgnoreCase(String lastName);

    Optional<Patient> findByInsuranceNumber(String insuranceNumber);

    @Query("select distinct a.patient from Appointment a where a.doctor.id = :doctorId")
    List<Patient> findAllSeenBy(@Param("doctorId") Long doctorId);
}
