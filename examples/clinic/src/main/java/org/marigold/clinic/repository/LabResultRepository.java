package org.marigold.clinic.repository;

import java.util.List;
import org.marigold.clinic.domain.LabResult;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LabResultRepository extends JpaRepository<LabResult, Long> {

    List<LabResult> findByPatientIdOrderByIdDesc(Long patientId);
}
