package org.marigold.clinic.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.repository.AppointmentRepository;
import org.marigold.clinic.repository.InvoiceRepository;
import org.marigold.clinic.web.dto.InvoiceDto;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reports")
@RequiredArgsConstructor
public class ReportController {

    private final AppointmentRepository appointments;
    private final InvoiceRepository invoices;

    @GetMapping("/quality")
    public Map<String, Long> quality() {
        return Map.of("appointments", appointments.count());
    }

    @GetMapping("/billing")
    public List<InvoiceDto> billing() {
        return invoices.findByPaidFalse().stream().map(InvoiceDto::from).toList();
    }
}
