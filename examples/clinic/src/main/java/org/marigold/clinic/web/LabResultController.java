package org.marigold.clinic.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.service.LabResultService;
import org.marigold.clinic.web.dto.LabResultDto;
import org.marigold.clinic.web.dto.LabResultRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/lab-results")
@RequiredArgsConstructor
public class LabResultController {

    private final LabResultService labResults;

    @GetMapping("/patients/{patientId}/latest")
    public LabResultDto latest(@PathVariable Long patientId) {
        return LabResultDto.from(labResults.latest(patientId));
    }

    @GetMapping("/patients/{patientId}")
    public List<LabResultDto> history(@PathVariable Long patientId) {
        return labResults.history(patientId).stream().map(LabResultDto::from).toList();
    }

    @PostMapping("/patients/{patientId}")
    public LabResultDto record(@PathVariable Long patientId, @Valid @RequestBody LabResultRequest request) {
        return LabResultDto.from(labResults.record(patientId, request));
    }

    @PutMapping("/{id}")
    public LabResultDto amend(@PathVariable Long id, @Valid @RequestBody LabResultRequest request) {
        return LabResultDto.from(labResults.amend(id, request));
    }

    @PostMapping("/orders")
    public Map<String, String> order(@RequestParam String test) {
        return Map.of("sample", labResults.order(test));
    }
}
