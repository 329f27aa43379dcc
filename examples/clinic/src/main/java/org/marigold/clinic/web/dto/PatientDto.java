package org.marigold.clinic.web.dto;

import java.time.LocalDate;
import lombok.Builder;
import lombok.Value;
import org.marigold.clinic.domain.Patient;

@Value
@Builder
public class PatientDto {

    Long id;
    String firstName;
    String lastName;
    LocalDate birthDate;
    String email;
    String phone;
    String insuranceNumber;
    String diagnosis;

    public static PatientDto from(Patient patient) {
        return PatientDto.builder()
                .id(patient.getId())
                .firstName(patient.getFirstName())
                .lastName(patient.getLastName())
                .birthDate(patient.getBirthDate())
                .email(patient.getEmail())
                .phone(patient.getPhone())
                .insuranceNumber(patient.getInsuranceNumber())
                .diagnosis(patient.getDiagnosis())
                .build();
    }
}
