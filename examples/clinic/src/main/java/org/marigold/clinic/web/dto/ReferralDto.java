package org.marigold.clinic.web.dto;

import org.marigold.clinic.domain.Referral;

public record ReferralDto(Long id, Long patientId, String diagnosis, String letter) {

    public static ReferralDto from(Referral referral) {
        return new ReferralDto(
                referral.getId(), referral.getPatient().getId(), referral.getDiagnosis(), referral.getLetter());
    }
}
