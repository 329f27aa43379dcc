package org.marigold.clinic.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.Invoice;
import org.marigold.clinic.repository.InvoiceRepository;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.security.CurrentUser;
import org.marigold.clinic.security.DownloadTokens;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.InvoiceDto;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/invoices")
@RequiredArgsConstructor
public class InvoiceController {

    private final InvoiceRepository invoices;
    private final DownloadTokens downloads;

    @GetMapping
    public List<InvoiceDto> mine(@CurrentUser ClinicUser user) {
        return invoices.findByPatientId(user.getPatientId()).stream()
                .map(InvoiceDto::from)
                .toList();
    }

    @GetMapping("/{id}")
    @PreAuthorize("@ownership.ownsInvoice(#id)")
    public InvoiceDto get(@PathVariable Long id) {
        return InvoiceDto.from(find(id));
    }

    @GetMapping(path = "/{id}/print", produces = MediaType.TEXT_PLAIN_VALUE)
    public String print(@PathVariable Long id) {
        Invoice invoice = find(id);
        return "Invoice %s for %s %s: CHF %s, pay to %s"
                .formatted(
                        invoice.getNumber(),
                        invoice.getPatient().getFirstName(),
                        invoice.getPatient().getLastName(),
                        invoice.getAmount(),
                        invoice.getIban());
    }

    @PostMapping("/{id}/link")
    @PreAuthorize("@ownership.ownsInvoice(#id)")
    public Map<String, String> link(@PathVariable Long id) {
        return Map.of("token", downloads.issue(find(id).getId()));
    }

    @PostMapping("/{id}/paid")
    @PreAuthorize("hasRole('ADMIN')")
    public InvoiceDto markPaid(@PathVariable Long id) {
        Invoice invoice = find(id);
        invoice.setPaid(true);
        return InvoiceDto.from(invoices.save(invoice));
    }

    @PostMapping("/{id}/reversal")
    @PreAuthorize("denyAll()")
    public void reverse(@PathVariable Long id) {
        throw new UnsupportedOperationException("reversals moved to the billing service");
    }

    private Invoice find(Long id) {
        return invoices.findById(id).orElseThrow(() -> new NotFoundException("invoice", id));
    }
}
