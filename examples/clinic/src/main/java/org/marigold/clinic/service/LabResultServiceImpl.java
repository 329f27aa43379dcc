package org.marigold.clinic.service;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.client.LabClient;
import org.marigold.clinic.domain.LabResult;
import org.marigold.clinic.repository.LabResultRepository;
import org.marigold.clinic.security.DoctorOnly;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.LabResultRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@RequiredArgsConstructor
public class LabResultServiceImpl implements LabResultService {

    private final LabResultRepository results;
    private final PatientService patients;
    private final LabClient labClient;

    @Override
    public LabResult latest(Long patientId) {
        return history(patientId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("lab result of patient", patientId));
    }

    @Override
    @DoctorOnly
    public List<LabResult> history(Long patientId) {
        return results.findByPatientIdOrderByIdDesc(patientId);
    }

    @Override
    public LabResult record(Long patientId, LabResultRequest request) {
        LabResult result = new LabResult();
        result.setPatient(patients.get(patientId));
        return store(result, request);
    }

    @Override
    @PreAuthorize("hasAuthority('records:write')")
    public LabResult amend(Long id, LabResultRequest request) {
        LabResult result = results.findById(id).orElseThrow(() -> new NotFoundException("lab result", id));
        return store(result, request);
    }

    @Override
    @DoctorOnly
    public String order(String test) {
        return labClient.order(test);
    }

    @PreAuthorize("hasAuthority('records:write')")
    private LabResult store(LabResult result, LabResultRequest request) {
        result.setTest(request.test());
        result.setFinding(request.finding());
        return results.save(result);
    }
}
