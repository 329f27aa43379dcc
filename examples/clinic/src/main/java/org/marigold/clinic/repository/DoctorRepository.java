package org.marigold.clinic.repository;

import java.util.List;
import org.marigold.clinic.domain.Doctor;
import org.springframework.data.jpa.repository.JpaRepository;

public interface DoctorRepository extends JpaRepository<Doctor, Long> {

    List<Doctor> findBySpecialtyOrderByFullName(String specialty);
}
