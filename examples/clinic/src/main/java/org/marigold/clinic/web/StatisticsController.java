package org.marigold.clinic.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.repository.DoctorRepository;
import org.marigold.clinic.repository.InvoiceRepository;
import org.marigold.clinic.web.dto.InvoiceDto;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("${clinic.api.statistics-path}")
@RequiredArgsConstructor
public class StatisticsController {

    private final DoctorRepository doctors;
    private final InvoiceRepository invoices;

    @GetMapping("/staffing")
    public Map<String, Long> staffing() {
        return Map.of("doctors", doctors.count());
    }

    @GetMapping("/outstanding")
    public Map<String, BigDecimal> outstanding() {
        return Map.of("amount", invoices.sumOutstanding());
    }

    @GetMapping("/billing")
    public List<InvoiceDto> billing() {
        return invoices.findByPaidFalse().stream().map(InvoiceDto::from).toList();
    }
}
