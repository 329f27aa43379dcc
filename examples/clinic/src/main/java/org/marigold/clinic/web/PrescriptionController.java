package org.marigold.clinic.web;

import jakarta.validation.Valid;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.Prescription;
import org.marigold.clinic.repository.PrescriptionRepository;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.security.CurrentUser;
import org.marigold.clinic.service.PatientService;
import org.marigold.clinic.support.ApiPaths;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.PrescriptionDto;
import org.marigold.clinic.web.dto.PrescriptionRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPaths.PRESCRIPTIONS)
@RequiredArgsConstructor
public class PrescriptionController {

    private final PrescriptionRepository prescriptions;
    private final PatientService patients;

    @GetMapping
    public List<PrescriptionDto> mine(@CurrentUser ClinicUser user) {
        return prescriptions.findByPatientId(user.getPatientId()).stream()
                .map(PrescriptionDto::from)
                .toList();
    }

    @GetMapping(ApiPaths.BY_ID)
    public PrescriptionDto get(@PathVariable Long id, @CurrentUser ClinicUser user) {
        return prescriptions
                .findByIdAndPatientId(id, user.getPatientId())
                .map(PrescriptionDto::from)
                .orElseThrow(() -> new NotFoundException("prescription", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public PrescriptionDto prescribe(@Valid @RequestBody PrescriptionRequest request) {
        return PrescriptionDto.from(fill(new Prescription(), request));
    }

    @PutMapping(ApiPaths.BY_ID)
    public PrescriptionDto change(@PathVariable Long id, @Valid @RequestBody PrescriptionRequest request) {
        Prescription prescription =
                prescriptions.findById(id).orElseThrow(() -> new NotFoundException("prescription", id));
        return PrescriptionDto.from(fill(prescription, request));
    }

    private Prescription fill(Prescription prescription, PrescriptionRequest request) {
        prescription.setPatient(patients.get(request.patientId()));
        prescription.setMedication(request.medication());
        prescription.setDosage(request.dosage());
        return prescriptions.save(prescription);
    }
}
