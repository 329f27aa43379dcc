package org.marigold.clinic.web.dto;

import org.marigold.clinic.domain.LabResult;

public record LabResultDto(Long id, String test, String finding) {

    public static LabResultDto from(LabResult result) {
        return new LabResultDto(result.getId(), result.getTest(), result.getFinding());
    }
}
