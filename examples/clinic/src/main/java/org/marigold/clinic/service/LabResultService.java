package org.marigold.clinic.service;

import java.util.List;
import org.marigold.clinic.domain.LabResult;
import org.marigold.clinic.web.dto.LabResultRequest;

public interface LabResultService {

    LabResult latest(Long patientId);

    List<LabResult> history(Long patientId);

    LabResult record(Long patientId, LabResultRequest request);

    LabResult amend(Long id, LabResultRequest request);

    String order(String test);
}
