package org.marigold.clinic.service;

import java.util.List;
import org.marigold.clinic.domain.Patient;
import org.marigold.clinic.web.dto.ContactRequest;
import org.marigold.clinic.web.dto.PatientRequest;

public interface PatientService {

    List<Patient> findAll();

    List<Patient> findByLastName(String lastName);

    Patient get(Long id);

    Patient admit(PatientRequest request);

    Patient update(Long id, PatientRequest request);

    Patient updateContact(Long id, ContactRequest request);

    void discharge(Long id);

    boolean checkCoverage(Long id);
}
