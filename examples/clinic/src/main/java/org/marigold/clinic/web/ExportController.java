package org.marigold.clinic.web;

import lombok.RequiredArgsConstructor;
import org.marigold.clinic.service.ExportService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nightly pick-up by the data warehouse. */
@RestController
@RequestMapping("/api/export")
@RequiredArgsConstructor
public class ExportController {

    private final ExportService exports;

    @GetMapping(path = "/patients.csv", produces = "text/csv")
    public String patients() {
        return exports.patientsAsCsv();
    }
}
