package org.marigold.clinic.service;

import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.Patient;
import org.marigold.clinic.repository.PatientRepository;
import org.marigold.clinic.support.AiGenerated;
import org.springframework.stereotype.Service;

@Service
@RequiredArgsConstructor
public class ExportService {

    private final PatientRepository patients;

    @AiGenerated(tool = "claude-code", model = "claude-sonnet-4-5", date = "2026-03-02")
    public String patientsAsCsv() {
        StringBuilder csv = new StringBuilder("id;lastName;firstName;birthDate;insuranceNumber;diagnosis\n");
        for (Patient patient : patients.findAll()) {
            csv.append(patient.getId())
                    .append(';')
                    .append(quote(patient.getLastName()))
                    .append(';')
                    .append(quote(patient.getFirstName()))
                    .append(';')
                    .append(patient.getBirthDate())
                    .append(';')
                    .append(quote(patient.getInsuranceNumber()))
                    .append(';')
                    .append(quote(patient.getDiagnosis()))
                    .append('\n');
        }
        return csv.toString();
    }

    // @ai tool=claude-code model=claude-sonnet-4-5 date=2026-03-02
    private static String quote(String value) {
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }
}
