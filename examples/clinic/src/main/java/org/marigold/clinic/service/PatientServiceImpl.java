package org.marigold.clinic.service;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.marigold.clinic.client.InsuranceClient;
import org.marigold.clinic.domain.Patient;
import org.marigold.clinic.event.RecordChanged;
import org.marigold.clinic.repository.PatientRepository;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.ContactRequest;
import org.marigold.clinic.web.dto.PatientRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Slf4j
@Service
@RequiredArgsConstructor
@Transactional
public class PatientServiceImpl implements PatientService {

    private final PatientRepository patients;
    private final InsuranceClient insuranceClient;
    private final ApplicationEventPublisher events;

    @Override
    @Transactional(readOnly = true)
    public List<Patient> findAll() {
        return patients.findAll();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Patient> findByLastName(String lastName) {
        return patients.findByLastNameContainingIgnoreCase(lastName);
    }

    @Override
    @Transactional(readOnly = true)
    public Patient get(Long id) {
        return patients.findById(id).orElseThrow(() -> new NotFoundException("patient", id));
    }

    @Override
    public Patient admit(PatientRequest request) {
        Patient patient = patients.save(apply(request, new Patient()));
        log.info("admitted {} {} with {}", patient.getFirstName(), patient.getLastName(), patient.getDiagnosis());
        events.publishEvent(new RecordChanged("admit", "patient/" + patient.getId()));
        return patient;
    }

    @Override
    public Patient update(Long id, PatientRequest request) {
        Patient patient = patients.save(apply(request, get(id)));
        log.info("updated patient {}", patient.getId());
        events.publishEvent(new RecordChanged("update", "patient/" + patient.getId()));
        return patient;
    }

    @Override
    public Patient updateContact(Long id, ContactRequest request) {
        Patient patient = get(id);
        patient.setEmail(request.email());
        patient.setPhone(request.phone());
        return patient;
    }

    @Override
    public void discharge(Long id) {
        Patient patient = get(id);
        patient.setDiagnosis(null);
        log.debug("discharged {}", patient);
        events.publishEvent(new RecordChanged("discharge", "patient/" + id));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean checkCoverage(Long id) {
        return insuranceClient.isCovered(get(id));
    }

    private static Patient apply(PatientRequest request, Patient patient) {
        patient.setFirstName(request.getFirstName());
        patient.setLastName(request.getLastName());
        patient.setBirthDate(request.getBirthDate());
        patient.setEmail(request.getEmail());
        patient.setPhone(request.getPhone());
        patient.setInsuranceNumber(request.getInsuranceNumber());
        patient.setDiagnosis(request.getDiagnosis());
        return patient;
    }
}
