package org.marigold.clinic.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.security.MedicalStaff;
import org.marigold.clinic.service.PatientService;
import org.marigold.clinic.support.ApiPaths;
import org.marigold.clinic.support.JsonController;
import org.marigold.clinic.web.dto.ContactRequest;
import org.marigold.clinic.web.dto.PatientDto;
import org.marigold.clinic.web.dto.PatientRequest;
import org.marigold.clinic.web.dto.PatientSummary;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@JsonController(ApiPaths.PATIENTS)
@RequiredArgsConstructor
public class PatientController {

    private final PatientService patients;

    @GetMapping
    @MedicalStaff
    public List<PatientSummary> list() {
        return patients.findAll().stream().map(PatientSummary::from).toList();
    }

    @GetMapping("/search")
    public List<PatientSummary> search(@RequestParam String lastName) {
        return patients.findByLastName(lastName).stream().map(PatientSummary::from).toList();
    }

    @GetMapping(ApiPaths.BY_ID)
    @PreAuthorize("hasAnyRole('DOCTOR', 'NURSE') or @ownership.isOwner(#id)")
    public PatientDto get(@PathVariable Long id) {
        return PatientDto.from(patients.get(id));
    }

    @GetMapping(ApiPaths.BY_ID + "/record")
    public PatientDto fullRecord(@PathVariable Long id) {
        return PatientDto.from(patients.get(id));
    }

    @PostMapping
    @MedicalStaff
    @ResponseStatus(HttpStatus.CREATED)
    public PatientDto admit(@Valid @RequestBody PatientRequest request) {
        return PatientDto.from(patients.admit(request));
    }

    @PutMapping(ApiPaths.BY_ID)
    @MedicalStaff
    public PatientDto update(@PathVariable Long id, @Valid @RequestBody PatientRequest request) {
        return PatientDto.from(patients.update(id, request));
    }

    @PutMapping(ApiPaths.BY_ID + "/contact")
    @PreAuthorize("#id == principal.patientId")
    public PatientSummary updateContact(@PathVariable Long id, @Valid @RequestBody ContactRequest request) {
        return PatientSummary.from(patients.updateContact(id, request));
    }

    @PostMapping(ApiPaths.BY_ID + "/coverage")
    @MedicalStaff
    public Map<String, Boolean> coverage(@PathVariable Long id) {
        return Map.of("covered", patients.checkCoverage(id));
    }

    @DeleteMapping(ApiPaths.BY_ID)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void discharge(@PathVariable Long id) {
        patients.discharge(id);
    }
}
